/// What tables are about: titles with their units, and what stands under each.
enum TableTopics {
  /// What the entries are, and the entries.
  private typealias Topic = (noun: String, entries: Set<String>)

  private static let english: [String: Topic] = [
    "Visitors by region (thousands)": (
      "Region", ["North", "South", "East", "West", "Centre", "Coast"]
    ),
    "Orders by product (thousands)": (
      "Product", ["Lamps", "Chairs", "Desks", "Shelves", "Beds", "Rugs"]
    ),
    "Harvest by fruit (tonnes)": (
      "Fruit", ["Apples", "Pears", "Plums", "Cherries", "Grapes", "Figs"]
    ),
    "Calls by department (hundreds)": (
      "Department", ["Sales", "Service", "Storage", "Transport", "Design", "Training"]
    ),
  ]
  private static let german: [String: Topic] = [
    "Besuche nach Region (Tausend)": (
      "Region", ["Nord", "Süd", "Ost", "West", "Mitte", "Küste"]
    ),
    "Bestellungen nach Produkt (Tausend)": (
      "Produkt", ["Lampen", "Stühle", "Tische", "Regale", "Betten", "Teppiche"]
    ),
    "Ernte nach Obstsorte (Tonnen)": (
      "Obstsorte", ["Äpfel", "Birnen", "Pflaumen", "Kirschen", "Trauben", "Feigen"]
    ),
    "Anrufe nach Abteilung (Hundert)": (
      "Abteilung", ["Verkauf", "Service", "Lager", "Transport", "Entwurf", "Schulung"]
    ),
  ]

  /// Whether title, entries and what stands above them are of one topic, in one language.
  static func fit(_ table: TableShown, german isGerman: Bool) -> Bool {
    guard let topic = (isGerman ? german : english)[table.title] else { return false }
    return (table.isChart || table.corner == topic.noun)
      && topic.entries.isSuperset(of: table.names)
  }
}
