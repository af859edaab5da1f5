using CustomersRock.Content.Model;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>Somebody to thank.</summary>
internal static class PersonView
{
    public static View Of(Person person, params (string Name, FluidValue Value)[] more) =>
        new("person", [("name", Text(person.Name)), ("role", Text(person.Role)), ("at", Text(person.At)), .. more]);

    private static FluidValue Text(string? text) => text is null ? NilValue.Instance : new StringValue(text);
}
