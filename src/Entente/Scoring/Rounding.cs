using System.Globalization;

namespace Entente.Scoring;

/// <summary>Rounds as Python does, so that figures of both can be compared digit by digit.</summary>
public static class Rounding
{
    /// <summary>The nearest number with so many decimals to what the binary number really is; the even one where both are as near.</summary>
    public static double To(int decimals, double value)
    {
        // Only multiples of a power of two lie exactly in the middle; Math.Round errs for others, 'F' for these.
        var isExact = Math.ScaleB(value, decimals + 1) is var scaled && scaled == Math.Floor(scaled);
        return isExact ? Math.Round(value, decimals, MidpointRounding.ToEven)
            : double.Parse(value.ToString($"F{decimals}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
