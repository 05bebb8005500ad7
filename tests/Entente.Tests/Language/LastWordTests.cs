using Entente.Language;
using Xunit;

namespace Entente.Tests.Language;

/// <summary>Articles that end with any word that the language data knows, without a full stop behind it.</summary>
public class LastWordTests
{
    private static readonly Reader Reader = new();

    [Fact]
    public void No_form_of_the_data_fails_as_the_last_word_of_an_article()
    {
        foreach (var form in LanguagePack.Default.Entries.Values.SelectMany(e => e).Select(e => e.Form.Replace(" …", "", StringComparison.Ordinal)).Distinct())
            Assert.NotNull(Reader.Read(new Article("a", $"Tin vắn\n\nNga gặp Mỹ {form}")));
    }
}
