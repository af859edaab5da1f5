namespace CustomersRock.Content.Files;

/// <summary>A file that one process holds at a time: by it several take turns. The system frees it when the process ends, however it ends.</summary>
public static class ExclusiveFile
{
    private const int StepInMilliseconds = 20;

    /// <summary>Waits until nobody else holds it. Its folder is made where it is missing.</summary>
    /// <exception cref="IOException">Somebody held it all that time, or the folder may not be written.</exception>
    public static FileStream Take(string path, TimeSpan patience)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(StepInMilliseconds))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (waited < patience)
            {
                Thread.Sleep(StepInMilliseconds);
            }
        }
    }
}
