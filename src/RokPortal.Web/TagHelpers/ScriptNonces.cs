using System.Security.Cryptography;

namespace RokPortal.Web.TagHelpers;

/// <summary>What makes a script element one of ours; the response's header names it, and the browser runs no other.</summary>
internal static class ScriptNonces
{
    private static readonly object NonceKey = new();

    /// <summary>The nonce of this response. Script elements get it by themselves (<see cref="ScriptNonceTagHelper"/>).</summary>
    public static string ScriptNonce(this HttpContext context)
    {
        if (context.Items[NonceKey] is not string nonce)
        {
            nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
            context.Items[NonceKey] = nonce;
        }

        return nonce;
    }
}
