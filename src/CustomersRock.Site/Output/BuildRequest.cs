using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Planning;

namespace CustomersRock.Site.Output;

/// <summary>The print of who builds and what was asked for. "Now" is apart: most moments ask for the same site.</summary>
internal static class BuildRequest
{
    public static Fingerprint Print(BuildOptions options)
    {
        var print = new PrintBuilder().Start(Program());
        print.Add(options.Drafts ? 1 : 0).Add(options.KeepGoing ? 1 : 0).Add(options.Strict ? 1 : 0);
        foreach (var (key, value) in options.Settings)
            print.Add(key).Add(value);

        return print.End();
    }

    /// <summary>Changes whenever our code does: the compiler gives every build of a module its own id.</summary>
    public static Fingerprint Program() => new PrintBuilder()
        .Start(default)
        .Add(typeof(SiteBuilder).Module.ModuleVersionId.ToString())
        .Add(typeof(SiteSettings).Module.ModuleVersionId.ToString())
        .End();
}
