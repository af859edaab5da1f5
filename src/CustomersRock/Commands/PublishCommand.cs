using System.CommandLine;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Publishing;
using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

internal sealed class PublishCommand : ProgramCommand
{
    public const string Word = "publish";
    public const string Alias = "deploy";
    public const string Purpose = "Builds the site and puts it where readers find it: a folder or a branch.";

    private readonly BuildingOptions building = new();
    private readonly Option<string?> to = new("--to") { HelpName = "TARGET", Description = "A folder, or git:REMOTE#BRANCH; otherwise Publish.To of settings.yml." };
    private readonly Flag dryRun = new("--dry-run", "Says what would be published, and publishes nothing.");
    private readonly Flag noBuild = new("--no-build", "Publishes output/ as it is.");
    private readonly Flag force = new("--force", "Also replaces what was not published by customersrock.");

    public PublishCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Aliases.Add(Alias);
        Add(to);
        Add(dryRun);
        Add(noBuild);
        Add(force);
        Add(building.Theme);
        Add(building.Clean);
        Add(building.Strict);
        Add(building.Now);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock publish --to git:origin#gh-pages", "for GitHub Pages: one commit on that branch, the working tree stays as it is"),
        ("customersrock publish --to /srv/www/our-site", "a folder, replaced as a whole"),
        ("customersrock publish --dry-run", "what would change"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.FindSite(building.Theme) is not { } folder || building.From(call) is not { } options)
            return ExitCode.WrongUsage;

        // A mistake in the command is told before a long build, not after it.
        var given = call.Result.GetValue(to);
        if (given is not null && PublishTarget.Parse(given, call.Host.CurrentFolder, out var complaint) is null)
            return call.Screen.WrongUsage(complaint);

        if (await Prepare(call, folder, options, token) is not { } settings)
            return ExitCode.Problems;

        var target = given ?? settings.Publish.To;
        if (string.IsNullOrWhiteSpace(target))
            return call.Screen.WrongUsage("nobody said where to: give --to TARGET, or set Publish.To in settings.yml.");

        if (PublishTarget.Parse(target, given is null ? folder.Root : call.Host.CurrentFolder, out complaint) is not { } parsed)
            return call.Screen.WrongUsage($"Publish.To in settings.yml: {complaint}");

        return await Publish(call, parsed, RequestFor(call, folder, settings, options), token);
    }

    private PublishRequest RequestFor(Call call, SiteFolder folder, SiteSettings settings, BuildOptions options) => new()
    {
        Site = folder,
        Settings = settings,
        Now = options.Now,
        DryRun = dryRun.IsGiven(call.Result),
        Force = force.IsGiven(call.Result),
    };

    /// <summary>Builds, and looks whether the result may be shown; null, and said why, where it may not.</summary>
    private async Task<SiteSettings?> Prepare(Call call, SiteFolder folder, BuildOptions options, CancellationToken token)
    {
        var builds = !noBuild.IsGiven(call.Result);
        var builder = new SiteBuilder(folder);
        var report = await BuildWatch.Follow(progress => builds ? builder.Build(options, progress) : builder.Check(options), call.Screen, token);
        if (builds)
            BuildSummary.Write(call.Screen, report, options.Strict);

        if (PublishReadiness.Complaint(folder, report, builds) is not { } complaint)
            return report.Settings;

        call.Screen.Problem(complaint);
        return null;
    }

    private static async Task<int> Publish(Call call, PublishTarget target, PublishRequest request, CancellationToken token)
    {
        try
        {
            var outcome = target switch
            {
                PublishTarget.Branch branch => await new BranchPublisher(request, branch, call.Host.InputIsTerminal).Publish(token),
                PublishTarget.Folder folder => FolderPublisher.Publish(request, folder.Path, token),
                _ => throw new InvalidOperationException("A kind of target that nobody publishes to."),
            };
            if (!outcome.Fine)
                return call.Screen.Problem(outcome.Text);

            call.Screen.Say(Phrase.Good(outcome.Text));
            return ExitCode.Fine;
        }
        catch (GitException e)
        {
            return call.Screen.Problem(e.Message);
        }
    }
}
