using CustomersRock.Content.Texts;

namespace CustomersRock.Asking;

/// <summary>One of the choices of a field. An edited issue may have them in other capitals and with straight quotation marks.</summary>
internal static class FormChoice
{
    /// <summary>In the words of the form; null where it is none of them.</summary>
    public static string? Of(FormField field, string text) => StoryForm.Choices[field].FirstOrDefault(choice => Folded(choice).Equals(Folded(text), StringComparison.OrdinalIgnoreCase));

    private static string Folded(string text) => VisibleText.Whole(text).Replace('“', '"').Replace('”', '"');
}
