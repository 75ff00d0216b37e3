using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace RokPortal.Web.Pages.Shared;

/// <summary>One message that outlives the redirect after a form: "Aktiviteten är sparad." Always followed by a redirect.</summary>
public static class FlashMessages
{
    private const string TextKey = "Flash.Text";
    private const string KindKey = "Flash.Kind";
    private const string UndoAddressKey = "Flash.UndoAddress";
    private const string UndoIdKey = "Flash.UndoId";

    public static void Flash(this ITempDataDictionary tempData, string text, FlashKind kind = FlashKind.Done, UndoForm? undo = null)
    {
        tempData[TextKey] = text;
        tempData[KindKey] = (int)kind;
        if (undo is not null)
            (tempData[UndoAddressKey], tempData[UndoIdKey]) = (undo.Address, undo.Id);
    }

    /// <summary>
    /// Reads the message that the request brought with it and forgets it. Null when there is none: then the cookie is
    /// not touched either, because only looking makes every answer carry a Set-Cookie that deletes it.
    /// </summary>
    public static FlashMessage? TakeFlash(this ITempDataDictionary tempData, HttpRequest request)
    {
        var options = request.HttpContext.RequestServices.GetRequiredService<IOptions<CookieTempDataProviderOptions>>();
        if (options.Value.Cookie.Name is { } cookie && !request.Cookies.ContainsKey(cookie))
            return null;

        return tempData[TextKey] is string text && tempData[KindKey] is int kind
            ? new FlashMessage(text, (FlashKind)kind)
            {
                Undo = tempData[UndoAddressKey] is string address && tempData[UndoIdKey] is Guid id ? new UndoForm(address, id) : null,
            }
            : null;
    }
}

public enum FlashKind
{
    Done,
    Info,
    Warning,
}

/// <summary>The button "Ångra" after a message.</summary>
/// <param name="Address">Where it is posted.</param>
/// <param name="Id">What it puts back.</param>
public sealed record UndoForm(string Address, Guid Id);

public sealed record FlashMessage(string Text, FlashKind Kind)
{
    /// <summary>What takes it back; null if nothing does.</summary>
    public UndoForm? Undo { get; init; }

    public string CssClass => Kind switch
    {
        FlashKind.Done => "flash flash-done",
        FlashKind.Warning => "flash flash-warn",
        _ => "flash",
    };

    public string Icon => Kind switch
    {
        FlashKind.Done => "done",
        FlashKind.Warning => "at-risk",
        _ => "info",
    };
}
