using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests;

/// <summary>The command as a process of its own, piped, the way scripts call it.</summary>
public class ProcessTests
{
    [Fact]
    public void A_piped_read_prints_the_records_that_it_prints_in_process()
    {
        var samples = Repository.PathOf("samples");
        var run = Start("read", samples);
        Assert.Equal(Support.App.Run("read", samples), run);
    }

    [Fact]
    public void Exit_codes_reach_the_shell()
    {
        Assert.Equal(0, Start("demo").Code);
        Assert.Equal(1, Start("read", "no-such-file").Code);
        Assert.Equal(2, Start("read").Code);
    }

    [Fact]
    public void Version_is_one_line() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", Start("--version").Out);

    private static Run Start(params string[] args)
    {
        using var child = Child.Start(args);
        return child.Wait();
    }
}
