namespace CustomersRock.Curation.Tagging.Phrases;

/// <summary>How a theme's file files a phrase.</summary>
internal enum PhraseStrength : byte
{
    Strong,
    Signal,
    LookAlike,
}
