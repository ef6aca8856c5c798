import Assessment

extension FamilyName {
  /// What its items are called in a title, in the language that they are written in.
  func title(language: String) -> String {
    let titles = titles
    return language == "de" ? titles.german : titles.english
  }

  private var titles: (english: String, german: String) {
    switch self {
    case .numberSeries: ("Number series", "Zahlenreihen")
    case .letterSeries: ("Letter series", "Buchstabenreihen")
    case .matrix: ("Matrices", "Matrizen")
    case .oddOneOut: ("Odd one out", "Welche Figur passt nicht?")
    case .analogy: ("Figure analogies", "Figurenanalogien")
    case .rotation: ("Rotated figures", "Gedrehte Figuren")
    case .syllogism: ("Syllogisms", "Syllogismen")
    case .linearOrder: ("Linear orders", "Lineare Ordnungen")
    case .wordProblem: ("Word problems", "Textaufgaben")
    case .tableReading: ("Tables and charts", "Tabellen und Diagramme")
    case .symbolComparison: ("Comparing symbols", "Zeichen vergleichen")
    case .numberChecking: ("Comparing numbers", "Zahlen vergleichen")
    case .span: ("Remembering in order", "Merken der Reihe nach")
    case .riverCrossing: ("River crossings", "Flussüberquerungen")
    case .weighing: ("Weighing puzzles", "Wägerätsel")
    case .knightsAndKnaves: ("Knights and knaves", "Ritter und Schurken")
    case .waterJugs: ("Water jugs", "Umfüllrätsel")
    case .orderingPuzzle: ("Ordering puzzles", "Reihenfolgerätsel")
    }
  }
}
