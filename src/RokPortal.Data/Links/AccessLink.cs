using System.Buffers.Text;
using System.Security.Cryptography;

namespace RokPortal.Data.Links;

/// <summary>
/// A link that opens one thing without sign-in (länk utan inloggning), for one person on behalf of one party. The link
/// holds a random token; only its hash is kept, so that nobody who reads the database can use it. Opening changes
/// nothing: use is noted when something is sent.
/// </summary>
public sealed class AccessLink : ILogged
{
    /// <summary>Longest <see cref="HolderName"/>, in characters.</summary>
    public const int NameLength = 200;

    /// <summary>Longest <see cref="SubjectName"/>, in characters.</summary>
    public const int SubjectLength = 90;

    private const int TokenBytes = 32;

    private AccessLink()
    {
    }

    /// <summary>Identity. Not secret, and opens nothing.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What it is for.</summary>
    public LinkPurpose Purpose { get; private set; }

    /// <summary>Id of what it opens.</summary>
    [NotLogged("What it opens is named.")]
    public Guid SubjectId { get; private set; }

    /// <summary>What it opens, in words ("Uppföljning 2027, första halvåret").</summary>
    public string SubjectName { get; private set; } = "";

    /// <summary>The party that one answers for, or null.</summary>
    public Party? Party { get; private set; }

    /// <summary>Key of <see cref="Party"/>.</summary>
    public Guid? PartyId { get; private set; }

    /// <summary>The person whom it was sent to, if the portal knows the person.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Name of whom it was sent to: what is saved through the link is signed with it.</summary>
    public string HolderName { get; private set; } = "";

    /// <summary>Address that it was sent to, where a receipt goes.</summary>
    [LoggedWithoutValue]
    public string HolderAddress { get; private set; } = "";

    /// <summary>SHA-256 of the token, lower-case hexadecimal. Unique.</summary>
    [LoggedWithoutValue]
    public string TokenHash { get; private set; } = "";

    /// <summary>When it was made, in UTC.</summary>
    public DateTime CreatedUtc { get; private set; }

    /// <summary>It opens nothing from this instant on, in UTC.</summary>
    public DateTime ExpiresUtc { get; private set; }

    /// <summary>When it was revoked (återkallad), in UTC.</summary>
    public DateTime? RevokedUtc { get; private set; }

    /// <summary>Name of who revoked it.</summary>
    public string? RevokedBy { get; private set; }

    /// <summary>When something was last sent through it, in UTC.</summary>
    [NotLogged("A link's use is told by what was saved through it.")]
    public DateTime? LastUsedUtc { get; private set; }

    /// <summary>Whose it is and what it opens.</summary>
    public string LogName => $"{HolderName}: {SubjectName}";

    /// <summary>Makes a link. The token is given this once and can never be read again.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="subject">What it opens.</param>
    /// <param name="holder">Who answers, for whom.</param>
    /// <param name="expiresUtc">When it stops working, in UTC.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static IssuedLink Issue(LinkPurpose purpose, LinkSubject subject, LinkHolder holder, DateTime expiresUtc, DateTime now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var link = new AccessLink
        {
            Purpose = purpose,
            SubjectId = subject.Id,
            SubjectName = subject.Name,
            PartyId = holder.PartyId,
            PersonId = holder.PersonId,
            HolderName = holder.Name,
            HolderAddress = holder.Address,
            TokenHash = HashOf(token)!,
            CreatedUtc = now,
            ExpiresUtc = expiresUtc,
        };
        return new IssuedLink(link, token);
    }

    /// <summary>Whether it works at an instant.</summary>
    public LinkState StateAt(DateTime now) =>
        RevokedUtc is not null ? LinkState.Revoked : now >= ExpiresUtc ? LinkState.Expired : LinkState.Valid;

    /// <summary>Notes that something was sent through it.</summary>
    /// <exception cref="RefusedException">It does not work any more.</exception>
    public void Use(DateTime now)
    {
        RefusedException.ThrowIfAny<LinkState>(nameof(Use), StateAt(now) == LinkState.Valid ? [] : [StateAt(now)]);
        LastUsedUtc = now;
    }

    /// <summary>Why it cannot be revoked: it does not work as it is.</summary>
    public IReadOnlyList<LinkState> RefusalsToRevoke(DateTime now) => StateAt(now) == LinkState.Valid ? [] : [StateAt(now)];

    /// <summary>Återkallar: it opens nothing any more, for ever.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    public void Revoke(DateTime now, string by)
    {
        RefusedException.ThrowIfAny(nameof(Revoke), RefusalsToRevoke(now));
        (RevokedUtc, RevokedBy) = (now, by);
    }

    /// <summary>What is kept of a token, or null if the text cannot be one.</summary>
    internal static string? HashOf(string? token)
    {
        Span<byte> bytes = stackalloc byte[TokenBytes];
        return token?.Length == Base64Url.GetEncodedLength(TokenBytes) && Base64Url.IsValid(token)
            && Base64Url.TryDecodeFromChars(token, bytes, out var written) && written == TokenBytes
            ? Convert.ToHexStringLower(SHA256.HashData(bytes))
            : null;
    }
}

/// <summary>A new link with its token, which exists only here: put it in the mail and let go of it.</summary>
/// <param name="Link">The row to save.</param>
/// <param name="Token">256 random bits in base64url, 43 characters.</param>
public sealed record IssuedLink(AccessLink Link, string Token)
{
    /// <summary>Without the token, so that it cannot reach a log by mistake.</summary>
    public override string ToString() => $"{nameof(IssuedLink)} {Link.Id}";
}

/// <summary>What a link opens.</summary>
/// <param name="Id">Id of it.</param>
/// <param name="Name">What it is called, for people.</param>
public sealed record LinkSubject(Guid Id, string Name);

/// <summary>Who answers through a link, for whom.</summary>
/// <param name="Name">Name of the person.</param>
/// <param name="Address">E-mail address that the link is sent to.</param>
/// <param name="PersonId">The person, if known to the portal.</param>
/// <param name="PartyId">The party, if it is for one.</param>
public sealed record LinkHolder(string Name, string Address, Guid? PersonId, Guid? PartyId)
{
    /// <summary>A person the portal knows, for the person's own party or another.</summary>
    public static LinkHolder Of(Person person, Party? party = null) =>
        new(person.Name, person.Email, person.Id, party?.Id ?? person.PartyId);
}
