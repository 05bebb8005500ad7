namespace Entente.Scoring;

/// <summary>How many were found rightly, found wrongly, and missed.</summary>
public sealed class Tally
{
    /// <summary>Found and in the annotation.</summary>
    public int Right { get; private set; }

    /// <summary>Found and not in the annotation.</summary>
    public int Spurious { get; private set; }

    /// <summary>In the annotation and not found.</summary>
    public int Missed { get; private set; }

    /// <summary>Share of what was found that is right, to three decimals; 0 when nothing was found.</summary>
    public double Precision => Share(Right, Right + Spurious);

    /// <summary>Share of what there is that was found, to three decimals.</summary>
    public double Recall => Share(Right, Right + Missed);

    /// <summary>The harmonic mean of precision and recall, to three decimals.</summary>
    public double F1 => Share(2 * Right, 2 * Right + Spurious + Missed);

    /// <summary>Adds to the counts.</summary>
    public void Add(int right, int spurious, int missed)
    {
        Right += right;
        Spurious += spurious;
        Missed += missed;
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : Rounding.To(3, (double)part / whole);
}

/// <summary>How many of those that could be looked at hold.</summary>
public sealed class Portion
{
    /// <summary>How many were looked at.</summary>
    public int Of { get; private set; }

    /// <summary>How many of them hold.</summary>
    public int Held { get; private set; }

    /// <summary>The share to three decimals, or null when there was nothing to look at.</summary>
    public double? Share => Of == 0 ? null : Rounding.To(3, (double)Held / Of);

    /// <summary>Looks at one.</summary>
    public void Add(bool holds)
    {
        Of++;
        if (holds) Held++;
    }
}
