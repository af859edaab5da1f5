namespace CustomersRock.Publishing;

/// <summary>Makes a tree of git from <c>output/</c>, through an index of its own.</summary>
internal sealed class OutputTree(PublishRequest request, string repository, bool mayAsk)
{
    /// <summary>The tree's id.</summary>
    public async Task<string> Write(CancellationToken token)
    {
        Directory.CreateDirectory(request.Site.Cache);
        var index = Path.Combine(request.Site.Cache, $"publish-{Guid.NewGuid():N}.index");
        try
        {
            var git = new Git(request.Site.Output, mayAsk) { Index = index };
            await AddFiles(git, token);
            await Add(git, SiteMarker.Name, SiteMarker.Text, token);

            // Without it GitHub Pages runs Jekyll, which leaves out names that begin with an underscore.
            await Add(git, ".nojekyll", "", token);
            if (request.Settings.Publish.Cname is { Length: > 0 } domain)
                await Add(git, "CNAME", domain + "\n", token);

            return await git.Ask(token, $"--git-dir={repository}", "write-tree");
        }
        finally
        {
            File.Delete(index);
            File.Delete(index + ".lock");
        }
    }

    // Byte for byte as built, whatever the settings of this machine or repository: no line ends changed, nothing ignored, nothing sparse.
    private Task<string> AddFiles(Git git, CancellationToken token) => git.Ask(
        token,
        "-c", "core.autocrlf=false", "-c", "core.safecrlf=false", "-c", "core.sparseCheckout=false", "-c", "core.attributesFile=", "-c", "core.fileMode=false",
        $"--git-dir={repository}", $"--work-tree={request.Site.Output}", "add", "--all", "--force", "--", ".");

    private async Task Add(Git git, string name, string text, CancellationToken token)
    {
        var blob = await new Git(request.Site.Root, mayAsk).Store(text, token);
        await git.Ask(token, $"--git-dir={repository}", $"--work-tree={request.Site.Output}", "update-index", "--add", "--cacheinfo", $"100644,{blob},{name}");
    }
}
