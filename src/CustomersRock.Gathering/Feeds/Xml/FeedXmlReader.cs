using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>Text to a tree: as it stands where it is XML, mended where it is not.</summary>
internal static class FeedXmlReader
{
    public static XmlReading Read(string text, RootPlace place)
    {
        var document = text.AsSpan(place.At);
        ImmutableArray<string> junk = place.HasJunk ? ["something stood before the feed and was left out"] : [];
        XmlException? problem = null;
        if (XmlSurvey.IsTame(document))
        {
            try
            {
                return new(StrictReader.Read(document), null, junk);
            }
            catch (XmlException e)
            {
                problem = e;
            }
        }

        return Mended(text, place, junk, problem);
    }

    private static XmlReading Mended(string text, RootPlace place, ImmutableArray<string> junk, XmlException? problem)
    {
        var mender = new XmlMender(text, place.At, place.Entities);
        try
        {
            var root = StrictReader.Read(mender.Mend());
            var repairs = mender.Repairs.DefaultIfEmpty("tags were not as they should be").Select(repair => "not quite XML: " + repair);
            return new(root, null, [.. junk, .. repairs]);
        }
        catch (XmlException e)
        {
            var (line, column) = PlaceOf(problem ?? e, text, place.At);
            return new(null, new("this is not XML, and no way to mend it was found", line, column, []), []);
        }
    }

    private static (int Line, int Column) PlaceOf(XmlException problem, string text, int from)
    {
        var (line, column) = TextPlace.Of(text, from);
        return problem.LineNumber <= 1
            ? (line, column + Math.Max(0, problem.LinePosition - 1 - StrictReader.Added))
            : (line + problem.LineNumber - 1, problem.LinePosition);
    }
}
