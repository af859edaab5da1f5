using System.Globalization;

namespace CustomersRock.Content.Diagnostics;

/// <summary>A place in a file of the site. <paramref name="Path"/> is relative to the site's root, with forward slashes;
/// <paramref name="Line"/> and <paramref name="Column"/> count from 1, columns in UTF-16 units; 0 means the file as a whole.</summary>
public readonly record struct FilePosition(string Path, int Line = 0, int Column = 0) : IComparable<FilePosition>
{
    public int CompareTo(FilePosition other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0)
            return byPath;

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public static bool operator <(FilePosition left, FilePosition right) => left.CompareTo(right) < 0;
    public static bool operator >(FilePosition left, FilePosition right) => left.CompareTo(right) > 0;
    public static bool operator <=(FilePosition left, FilePosition right) => left.CompareTo(right) <= 0;
    public static bool operator >=(FilePosition left, FilePosition right) => left.CompareTo(right) >= 0;

    public override string ToString() => Line == 0 ? Path : string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");
}
