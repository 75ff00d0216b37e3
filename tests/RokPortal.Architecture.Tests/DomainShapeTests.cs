using System.Reflection;
using System.Runtime.CompilerServices;
using RokPortal.Documents.Blocks;

namespace RokPortal.Architecture.Tests;

public class DomainShapeTests
{
    private static readonly Type[] DomainTypes = Assembly.Load("RokPortal.Domain").GetExportedTypes();

    [Fact]
    public void DomainMethods_ThatArePublic_TakeEntitiesAndNotTwoIds()
    {
        Assert.NotEmpty(DomainTypes);
        Rule.HasNoViolations(
            "Two ids beside each other can be swapped without the compiler noticing; take the entities.",
            from type in DomainTypes
            from method in DeclaredMethods(type)
            where method.GetParameters().Count(parameter => IsGuid(parameter.ParameterType)) > 1
            select $"{type.Name}.{method.Name}");
    }

    [Fact]
    public void DomainProperties_InEveryType_HaveNoPublicSetter()
    {
        Assert.NotEmpty(DomainTypes);
        Rule.HasNoViolations(
            "State changes by verbs, not by setters.",
            from type in DomainTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            where property.DeclaringType!.Assembly == type.Assembly
                && property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter)
            select $"{type.Name}.{property.Name}");
    }

    [Fact]
    public void DomainFields_InEveryType_AreNotPublicVariables()
    {
        Rule.HasNoViolations(
            "A public field that can be written is a setter without a name.",
            from type in DomainTypes
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.Name}.{field.Name}");
    }

    [Fact]
    public void DomainCollections_InEveryType_AreReadOnlyOutside()
    {
        Rule.HasNoViolations(
            "Lists are private and shown read-only.",
            from type in DomainTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.PropertyType.IsGenericType
                && WritableCollections.Contains(property.PropertyType.GetGenericTypeDefinition())
            select $"{type.Name}.{property.Name}");
    }

    private static readonly HashSet<Type> WritableCollections =
        [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(HashSet<>), typeof(Dictionary<,>)];

    private static IEnumerable<MethodInfo> DeclaredMethods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null);

    private static bool IsGuid(Type type) => type == typeof(Guid) || type == typeof(Guid?);

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
