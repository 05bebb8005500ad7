using CsCheck;

namespace Entente.Tests.Support;

/// <summary>Properties held against many made cases, the same ones at each run, so that what fails once fails again.</summary>
internal static class Cases
{
    private const int Usual = 1000;

    /// <summary>Runs a check that throws for a case in which the property does not hold.</summary>
    public static void Hold<T>(this Gen<T> cases, Action<T> holds, int count = Usual)
    {
        for (var i = 1u; i <= count; i++)
        {
            var made = cases.Generate(new PCG(i, i), null, out _);
            try
            {
                holds(made);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"case {i}: {Check.Print(made)}", e);
            }
        }
    }

    /// <summary>Checks a property that is true of each case.</summary>
    public static void Hold<T>(this Gen<T> cases, Func<T, bool> holds, int count = Usual) => cases.Hold(made =>
    {
        if (!holds(made)) throw new InvalidOperationException("it does not hold");
    }, count);
}
