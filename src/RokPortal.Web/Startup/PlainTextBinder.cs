namespace RokPortal.Web.Startup;

/// <summary>Binds text the way it is kept, see <see cref="PlainText"/>. A password is taken as it is.</summary>
internal sealed class PlainTextBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string)
            && context.Metadata.DataTypeName != nameof(DataType.Password)
            && context.BindingInfo.BindingSource != BindingSource.Services
            ? new PlainTextBinder()
            : null;
}

/// <summary>See <see cref="PlainTextBinderProvider"/>.</summary>
internal sealed class PlainTextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        var text = PlainText.Clean(value.FirstValue ?? "");
        bindingContext.Result = ModelBindingResult.Success(text.Length == 0 ? null : text);
        return Task.CompletedTask;
    }
}
