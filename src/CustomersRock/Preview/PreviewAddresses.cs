namespace CustomersRock.Preview;

/// <summary>The addresses that preview keeps for itself; they stand above every link root.</summary>
internal static class PreviewAddresses
{
    public const string Reserved = "/_preview/";
    public const string Script = "/_preview/reload.js";
    public const string Events = "/_preview/events";
}
