namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>What learning from an editor came to.</summary>
/// <param name="Decisions">How many were learned from.</param>
/// <param name="Step">How much of what was learned was kept, 0 to 1.</param>
/// <param name="AucBefore">On the items that travel with the model, none of which it was taught.</param>
/// <param name="ThemesBefore">Micro F1 of themes on the same items.</param>
public sealed record LearningReport(int Decisions, double Step, double AucBefore, double AucAfter, double ThemesBefore, double ThemesAfter);
