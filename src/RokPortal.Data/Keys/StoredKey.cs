using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace RokPortal.Data.Keys;

/// <summary>A data-protection key as XML, encrypted by the certificate in production.</summary>
public sealed class StoredKey
{
    private StoredKey()
    {
    }

    internal StoredKey(string name, string xml) => (Name, Xml) = (name, xml);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Name that the framework gives the key.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The key.</summary>
    public string Xml { get; private set; } = "";
}

/// <summary>Keeps the keys in the database, so that every instance can read every cookie.</summary>
public sealed class DatabaseKeyRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<RokDbContext>();
        return [.. db.StoredKeys.Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<RokDbContext>();
        db.StoredKeys.Add(new StoredKey(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        db.SaveChanges();
    }
}
