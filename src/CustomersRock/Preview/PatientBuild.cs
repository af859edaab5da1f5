using CustomersRock.Site;

namespace CustomersRock.Preview;

/// <summary>A build that takes a locked or vanished file for what it mostly is: an editor in the middle of saving.</summary>
internal static class PatientBuild
{
    private const int Tries = 5;

    /// <exception cref="IOException">It failed again and again.</exception>
    public static async Task<BuildReport> Run(Func<BuildReport> build, CancellationToken token)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return build();
            }
            catch (Exception e) when (attempt < Tries && e is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20 << attempt), token);
            }
        }
    }
}
