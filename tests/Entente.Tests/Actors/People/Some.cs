using Entente.Actors.People;
using Entente.Language;
using Entente.Text;

namespace Entente.Tests.Actors.People;

/// <summary>A finder with a few words of its own beside the built-in ones, so that these tests say all that they rely on.</summary>
internal static class Some
{
    private static readonly LanguagePack Pack = LanguagePack.Build([
        .. LanguagePack.EmbeddedFiles().Where(f => f.Folder is not "names" && f.Name is not ("titles" or "offices" or "institutions")),
        new("language/vi/names/states.txt", "JPN | Nhật Bản\nKOR | Hàn Quốc\nRUS | Nga; Matxcơva\nUSA | Mỹ\nNATO | NATO\nDNK | Đan Mạch\nFRA | Pháp\nVNM | Việt Nam\nUN | Liên Hợp Quốc"),
        new("language/vi/names/people.txt", "RUS | Vladimir Putin; Putin\nUSA | Donald Trump; Trump\nNLD | Mark Rutte"),
        new("language/vi/words/titles.txt", """
            ông; bà | honour
            tổng thống; thủ tướng; bộ trưởng; bộ trưởng quốc phòng; ngoại trưởng; tổng tham mưu trưởng; chuyên gia; cố vấn; phụ tá; trợ lý ngoại trưởng; tổng thư ký
            chủ tịch; người phát ngôn; giám đốc; người đứng đầu | office
            đại sứ; đặc phái viên | office
            """),
    ]);

    private static readonly DocumentReader Documents = new(Pack);
    private static readonly PeopleFinder Finder = new(Pack);

    /// <summary>Reads an article of a headline without names and <paramref name="body"/>.</summary>
    public static PeopleResult Read(string body) => Read(Documents.Read(body));

    /// <summary>The people as 'name = actor', in order.</summary>
    public static string[] People(string body) => [.. Read(body).People.Select(p => $"{p.Name} = {p.Actor}")];

    /// <summary>The mentions as 'whole > full name', in order.</summary>
    public static string[] Mentions(string body)
    {
        var document = Documents.Read(body);
        return [.. Read(document).Mentions.Select(m => $"{document.Words(m.First, m.End)} > {m.Person.Name}")];
    }

    private static PeopleResult Read(Document document) => Finder.Read(document, new(document, Pack.Lexicon));
}
