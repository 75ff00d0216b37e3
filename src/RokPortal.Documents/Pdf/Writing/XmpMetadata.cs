using System.Security;

namespace RokPortal.Documents.Pdf.Writing;

/// <summary>The metadata by which a file says what it is, and that it keeps to PDF/A-2a and PDF/UA-1.</summary>
internal static class XmpMetadata
{
    public static byte[] Build(DocumentContent content, string producer)
    {
        var created = content.CreatedUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var author = content.Author.Length == 0
            ? ""
            : $"<dc:creator><rdf:Seq><rdf:li>{Escape(content.Author)}</rdf:li></rdf:Seq></dc:creator>";
        var subject = content.Subject.Length == 0
            ? ""
            : $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(content.Subject)}</rdf:li></rdf:Alt></dc:description>";

        return Encoding.UTF8.GetBytes(
            $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(content.Title)}</rdf:li></rdf:Alt></dc:title>
            {author}{subject}
            <dc:language><rdf:Bag><rdf:li>{Escape(content.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
            <xmp:CreatorTool>{Escape(producer)}</xmp:CreatorTool>
            <pdf:Producer>{Escape(producer)}</pdf:Producer>
            {UniversalAccessSchema}
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """);
    }

    // PDF/A knows nothing of PDF/UA, so the property that claims PDF/UA has to be described.
    private const string UniversalAccessSchema =
        """
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        """;

    private static string Escape(string text) => SecurityElement.Escape(text);
}
