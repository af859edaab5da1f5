namespace CustomersRock.Gathering.Matching;

/// <summary>Tellings as they grow together; pairs that must stay apart do.</summary>
internal sealed class StoryForest
{
    private readonly int[] parent;
    private readonly BondKind[] kinds;
    private readonly Dictionary<int, List<int>> apart = [];

    public StoryForest(int count, (int, int)[] splits)
    {
        parent = [.. Enumerable.Range(0, count)];
        kinds = new BondKind[count];
        Array.Fill(kinds, BondKind.Shortened);
        foreach (var (one, other) in splits.Where(s => s.Item1 != s.Item2))
        {
            AddApart(one, other);
            AddApart(other, one);
        }
    }

    /// <summary>The surest bond by which a telling came into its group.</summary>
    public BondKind KindOf(int telling) => kinds[telling];

    /// <summary>Does nothing where that would bring together what an editor split.</summary>
    public void Join(Bond bond)
    {
        var (left, right) = (Root(bond.Left), Root(bond.Right));
        if (left != right && AreApart(left, right))
            return;

        kinds[bond.Left] = Surest(kinds[bond.Left], bond.Kind);
        kinds[bond.Right] = Surest(kinds[bond.Right], bond.Kind);
        if (left == right)
            return;

        var (root, other) = (Math.Min(left, right), Math.Max(left, right));
        parent[other] = root;
        if (apart.Remove(other, out var enemies))
        {
            foreach (var enemy in enemies)
                AddApart(root, enemy);
        }
    }

    /// <summary>Members in order, groups by their first.</summary>
    public int[][] Groups()
    {
        var groups = new Dictionary<int, List<int>>();
        for (var i = 0; i < parent.Length; i++)
        {
            var root = Root(i);
            if (groups.TryGetValue(root, out var members))
                members.Add(i);
            else
                groups[root] = [i];
        }

        return [.. groups.Values.OrderBy(g => g[0]).Select(g => g.ToArray())];
    }

    private static BondKind Surest(BondKind a, BondKind b) => a < b ? a : b;

    private bool AreApart(int left, int right) =>
        (apart.TryGetValue(left, out var enemies) && enemies.Exists(e => Root(e) == right)) || (apart.TryGetValue(right, out enemies) && enemies.Exists(e => Root(e) == left));

    private void AddApart(int root, int enemy)
    {
        if (apart.TryGetValue(root, out var enemies))
            enemies.Add(enemy);
        else
            apart[root] = [enemy];
    }

    private int Root(int telling)
    {
        while (parent[telling] != telling)
            telling = parent[telling] = parent[parent[telling]];

        return telling;
    }
}
