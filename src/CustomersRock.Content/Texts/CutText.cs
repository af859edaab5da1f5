namespace CustomersRock.Content.Texts;

/// <summary>Foreign text where there is room for so much of it.</summary>
public static class CutText
{
    /// <summary>The text, or its first characters and an ellipsis; never half of a surrogate pair.</summary>
    /// <param name="text">To be shown.</param>
    /// <param name="most">Characters, the ellipsis not counted.</param>
    public static string Of(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
}
