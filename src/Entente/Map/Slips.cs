namespace Entente.Map;

/// <summary>How many slips of the finger lie between two words.</summary>
internal static class Slips
{
    /// <summary>Letters added, left out, changed or swapped with their neighbour; null when more than <paramref name="most"/>.</summary>
    public static int? Between(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most) return null;
        var rows = new int[3][];
        for (var r = 0; r < 3; r++) rows[r] = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var (row, above, above2) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) row[j] = Math.Min(row[j], above2[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most) return null;
        }

        var slips = rows[left.Length % 3][right.Length];
        return slips <= most ? slips : null;
    }
}
