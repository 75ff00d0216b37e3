namespace RokPortal.Data.Audit;

/// <summary>Who acts in this scope: the signed-in user, or the portal itself. Set once by the web's sign-in.</summary>
public sealed class Actor
{
    /// <summary>The account, or null for the portal itself.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>Name to stamp on what is changed.</summary>
    public string Name { get; private set; } = "Portalen";

    /// <summary>Names who acts.</summary>
    public void Is(Guid? userId, string name) => (UserId, Name) = (userId, name);
}
