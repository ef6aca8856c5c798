/// What tables are about: the surface of table reading.
struct TableTheme {
  /// The title, in English and German.
  let title: [String]
  /// What an entry is, in English, and in German with its article.
  let kind: (english: String, german: String, germanArticle: String)
  /// The entries, in English and German; six of each.
  let entries: [[String]]

  static let all = [
    TableTheme(
      title: ["Visitors by region (thousands)", "Besuche nach Region (Tausend)"],
      kind: ("region", "Region", "eine"),
      entries: [
        ["North", "South", "East", "West", "Centre", "Coast"],
        ["Nord", "Süd", "Ost", "West", "Mitte", "Küste"],
      ]),
    TableTheme(
      title: ["Orders by product (thousands)", "Bestellungen nach Produkt (Tausend)"],
      kind: ("product", "Produkt", "ein"),
      entries: [
        ["Lamps", "Chairs", "Desks", "Shelves", "Beds", "Rugs"],
        ["Lampen", "Stühle", "Tische", "Regale", "Betten", "Teppiche"],
      ]),
    TableTheme(
      title: ["Harvest by fruit (tonnes)", "Ernte nach Obstsorte (Tonnen)"],
      kind: ("fruit", "Obstsorte", "eine"),
      entries: [
        ["Apples", "Pears", "Plums", "Cherries", "Grapes", "Figs"],
        ["Äpfel", "Birnen", "Pflaumen", "Kirschen", "Trauben", "Feigen"],
      ]),
    TableTheme(
      title: ["Calls by department (hundreds)", "Anrufe nach Abteilung (Hundert)"],
      kind: ("department", "Abteilung", "eine"),
      entries: [
        ["Sales", "Service", "Storage", "Transport", "Design", "Training"],
        ["Verkauf", "Service", "Lager", "Transport", "Entwurf", "Schulung"],
      ]),
  ]

  /// The first years that columns begin with.
  static let firstYears = 2_011...2_020
}
