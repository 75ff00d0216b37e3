using System.Security.Cryptography;

namespace RokPortal.Documents.Review;

/// <summary>
/// A few characters that differ when a document says something else: what somebody had before the eyes is what is sent.
/// </summary>
public static class DocumentFingerprint
{
    private const int Length = 16;

    /// <summary>Of everything that the document says, and of how far it has come; not of the day it is made.</summary>
    public static string Of(DocumentContent document)
    {
        var parts = DocumentReader.Read(document)
            .Select(part => $"{part.TopicKey}\f{part.Topic}\f{part.Section}\f{part.Part}\f{string.Join('\v', part.Lines)}\f"
                + string.Join('\v', part.Facts.Select(fact => $"{fact.Key}\t{fact.Value}")));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts.Prepend(document.Subject))));
        return Convert.ToHexStringLower(hash)[..Length];
    }
}
