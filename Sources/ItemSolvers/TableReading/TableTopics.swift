/// What tables are about: titles with their units, and the entries that stand under each.
enum TableTopics {
  private static let english: [String: Set<String>] = [
    "Visitors by region (thousands)": ["North", "South", "East", "West", "Centre", "Coast"],
    "Orders by product (thousands)": ["Lamps", "Chairs", "Desks", "Shelves", "Beds", "Rugs"],
    "Harvest by fruit (tonnes)": ["Apples", "Pears", "Plums", "Cherries", "Grapes", "Figs"],
    "Calls by department (hundreds)": [
      "Sales", "Service", "Storage", "Transport", "Design", "Training",
    ],
  ]
  private static let german: [String: Set<String>] = [
    "Besuche nach Region (Tausend)": ["Nord", "Süd", "Ost", "West", "Mitte", "Küste"],
    "Bestellungen nach Produkt (Tausend)": [
      "Lampen", "Stühle", "Tische", "Regale", "Betten", "Teppiche",
    ],
    "Ernte nach Obstsorte (Tonnen)": [
      "Äpfel", "Birnen", "Pflaumen", "Kirschen", "Trauben", "Feigen",
    ],
    "Anrufe nach Abteilung (Hundert)": [
      "Verkauf", "Service", "Lager", "Transport", "Entwurf", "Schulung",
    ],
  ]

  /// Whether title, entries and what stands above them are of one topic, in one language.
  static func fit(_ table: TableShown, german isGerman: Bool) -> Bool {
    let topics = isGerman ? german : english
    let corner = isGerman ? "Eintrag" : "Entry"
    return (table.isChart || table.corner == corner)
      && topics[table.title].map { $0.isSuperset(of: table.names) } == true
  }
}
