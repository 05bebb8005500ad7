using Entente.App.Tests.Support;
using Entente.Sources;
using Xunit;

namespace Entente.App.Tests.Sources;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly List<string> _problems = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_below_a_folder_are_called_by_their_way_down_and_dated_by_the_index_beside_them()
    {
        _folder.Write("a.txt", "Một");
        _folder.Write("2024/07/a.txt", "Hai");
        _folder.Write("2024/07/index.tsv", "doc\tpublished\na\t2024-07-02\n");
        Assert.Equal(["2024:07:a 2024-07-02", "a "], Found(_folder.Path));
        Assert.Empty(_problems);
    }

    [Fact]
    public void The_same_file_given_twice_is_one_article()
    {
        var file = _folder.Write("a.txt", "Một");
        Assert.Equal(["a "], Found(_folder.Path, file, _folder.Path));
        Assert.Empty(_problems);
    }

    [Fact]
    public void Two_files_of_one_name_are_no_article_that_has_changed()
    {
        _folder.Write("one/a.txt", "Một");
        _folder.Write("two/a.txt", "Hai");
        Assert.Equal(["a "], Found(_folder.File("one"), _folder.File("two")));
        Assert.Contains("give the folder that both lie in", Assert.Single(_problems), StringComparison.Ordinal);
        Assert.Equal(["one:a ", "two:a "], Found(_folder.Path));
    }

    private List<string> Found(params string[] paths) =>
        [.. ArticleFiles.Find(paths, null, p => _problems.Add(p.ToString())).Select(f => f.Read(out _)!).Select(a => $"{a.Id} {a.Published}").Order(StringComparer.Ordinal)];
}
