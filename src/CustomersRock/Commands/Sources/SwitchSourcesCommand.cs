using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

/// <summary>What turning on and turning off have in common.</summary>
internal abstract class SwitchSourcesCommand : ProgramCommand
{
    private const int MostBytes = 256 * 1024;

    private readonly bool enabled;
    private readonly Argument<string[]> ids = new("ID") { Arity = ArgumentArity.OneOrMore, Description = "The names of their files, without .yml." };

    protected SwitchSourcesCommand(CommandLineApp app, string name, string description, bool enabled)
        : base(name, description)
    {
        this.enabled = enabled;
        Add(ids);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    /// <summary>What is to be noted beside it; null for nothing.</summary>
    protected virtual string? RemarkOf(Call call) => null;

    /// <summary>What else is to be done; true where an editor's look at the source is to be noted in its file.</summary>
    protected virtual bool WhenSwitched(Call call, SourcesAtHand sources, Source source) => false;

    private int Run(Call call)
    {
        if (SourcesAtHand.Read(call) is not { } sources || sources.Named(call, call.Result.GetValue(ids) ?? []) is not { } named)
            return ExitCode.WrongUsage;

        var withoutFeed = named.Where(s => enabled && s.Feed is null).Select(s => s.At.Path).ToImmutableArray();
        if (!withoutFeed.IsEmpty)
            return call.Screen.Problem($"what has no feed is read by hand and cannot be enabled; add a line Feed: https://… to {string.Join(", ", withoutFeed)} first.");

        var code = ExitCode.Fine;
        foreach (var source in named)
            code = Math.Max(code, Switch(call, sources, source));

        return code;
    }

    private int Switch(Call call, SourcesAtHand sources, Source source)
    {
        var remark = RemarkOf(call);
        var isVerified = WhenSwitched(call, sources, source);
        if (source.Enabled == enabled && remark is null && !isVerified)
        {
            call.Screen.Say(source.Id.Value, $" is {Word} already.");
            return ExitCode.Fine;
        }

        var path = sources.Folder.Full(source.At.Path);
        if (BoundedFile.Read(path, MostBytes) is not { } before)
            return call.Screen.Problem($"{source.At.Path} is too long.");

        var text = Encoding.UTF8.GetString(before);
        if (isVerified)
            text = SourceLine.Verify(text, source, call.Host.Time.GetUtcNow());

        // Read before it is written: a file of unusual form is the editor's to change.
        var verified = SourceFile.Read(source.Id, Encoding.UTF8.GetBytes(text)).Source;
        if (verified is not null && (source.Enabled != enabled || remark is not null))
            text = SourceLine.Enable(text, verified, enabled, remark);

        var after = Encoding.UTF8.GetBytes(text);
        if (SourceFile.Read(source.Id, after).Source is not { } now || now.Enabled != enabled || !IsSameBut(source, now))
            return call.Screen.Problem($"{source.At.Path} is written in a way that this command does not understand; write Enabled: {(enabled ? "true" : "false")} there by hand.");

        AtomicFile.Write(path, after);
        call.Screen.Print(source.At.Path, ": ", enabled ? Phrase.Good(Word) : Phrase.Warning(Word), isVerified ? " and verified today; commit it" : "");
        return ExitCode.Fine;
    }

    private string Word => enabled ? "enabled" : "disabled";

    private static bool IsSameBut(Source before, Source now) =>
        (before.Title, before.Site, before.Feed, before.Language, before.Licence, before.Note, before.Include.Length, before.Exclude.Length, before.Poll) ==
        (now.Title, now.Site, now.Feed, now.Language, now.Licence, now.Note, now.Include.Length, now.Exclude.Length, now.Poll);
}
