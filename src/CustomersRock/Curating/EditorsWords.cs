using CustomersRock.Content.Files;
using CustomersRock.Curation.Joining;
using CustomersRock.Gathering;
using CustomersRock.Gathering.Matching;

namespace CustomersRock.Curating;

/// <summary>What editors have joined and split, from the file in the repository to whoever tells stories apart.</summary>
internal static class EditorsWords
{
    public static EditorsWord Read(SiteFolder folder)
    {
        var joints = new JointFile(folder).Read();
        return new EditorsWord([.. Pairs(joints.Where(j => j.IsOneStory))], [.. Pairs(joints.Where(j => !j.IsOneStory))]);
    }

    /// <summary>Keeps the words and follows them at once.</summary>
    public static void Add(Newsroom room, IEnumerable<Joint> joints, DateTimeOffset now)
    {
        new JointFile(room.Folder).Add(joints);
        Stories.TellApart(room.Store, Read(room.Folder), now);
    }

    private static IEnumerable<TellingPair> Pairs(IEnumerable<Joint> joints) => joints.Select(j => new TellingPair(j.One, j.Other));
}
