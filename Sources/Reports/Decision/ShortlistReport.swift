import Assessment
public import Decision
public import Typesetting

/// A shortlist printed for a terminal.
public enum ShortlistReport {
  /// The shortlist as lines of at most the given width.
  ///
  /// - Parameters:
  ///   - list: The shortlist.
  ///   - width: The columns of the terminal; below 60 it is set for 60.
  ///   - language: The language tag of its words.
  ///   - shown: How many candidates are listed.
  /// - Returns: The lines of the report.
  public static func lines(
    of list: Shortlist, width: Int, language: String, showing shown: Int
  ) -> [Line] {
    let words = ReportWords(tag: language)
    let page = ReportPage(width: max(60, width))
    let sections = ShortlistSections(list: list, words: words, page: page, shown: max(1, shown))
    return page.bound(head(list, words, page) + sections.lines)
  }

  private static func head(
    _ list: Shortlist, _ words: ReportWords, _ page: ReportPage
  ) -> [Line] {
    let role = list.role
    var lines = page.sides(
      StyledText(words.safe(role.title), .heading),
      StyledText(words.pool(list.candidates.count, places: role.places)))
    lines.append(page.rule)
    if list.isIllustrative { lines += page.paragraph(StyledText(words.illustrativePool, .alert)) }
    for text in words.opening(of: list) { lines += page.running(text) }
    return lines
  }
}

extension ReportWords {
  /// What a reader has to know before the first name.
  func opening(of list: Shortlist) -> [String] {
    let isUnnamed = list.candidates.contains { $0.remarks.contains(.unnamedBasis) }
    return [basis(of: list)] + (list.role.reference == nil ? [] : [columns(of: list.role)])
      + (isUnnamed ? [unnamedBasis] : [])
  }

  /// How many candidates there are for how many places.
  func pool(_ candidates: Int, places: Int) -> String {
    let people = pick(
      count(candidates, "candidate", "candidates"), count(candidates, "Person", "Personen"))
    return people + ", "
      + pick(
        count(places, "place", "places"), count(places, "Platz", "Plätze"))
  }

  var illustrativePool: String {
    pick(
      "! Illustrative figures: they show how a shortlist works, and nobody may be decided on with them.",
      "! Beispielzahlen: sie zeigen, wie eine Auswahlliste arbeitet; über niemanden darf damit entschieden werden."
    )
  }

  fileprivate var unnamedBasis: String {
    pick(
      "Some scores come from a table, which names no version, norms or validity: whether they can be compared was not checked.",
      "Einige Werte stammen aus einer Tabelle, die weder Version noch Normen oder Gültigkeit nennt: ob sie vergleichbar sind, wurde nicht geprüft."
    )
  }

  /// What the columns of probabilities say.
  private func columns(of role: Role) -> String {
    pick(
      "\(top(role.places)): the probability of a place. \(hardCuts): the probability that the true scores pass them all.",
      "\(top(role.places)): die Wahrscheinlichkeit eines Platzes. \(hardCuts): die Wahrscheinlichkeit, dass die wahren Werte alle erreichen."
    )
  }

  /// What the order rests on.
  fileprivate func basis(of list: Shortlist) -> String {
    guard let reference = list.role.reference else {
      return pick(
        "The role names no reference: precision unknown. No composite and no ranks; candidates stand by their ids.",
        "Die Rolle nennt keine Referenz: Genauigkeit unbekannt. Kein Gesamtwert und keine Ränge; die Personen stehen nach ihren Kennungen."
      )
    }
    let group = group(of: reference)
    return pick(
      "Order: expected true composites (Kelley's regression on several scales at once), in weighted standard deviations from the mean of the reference: \(group). Candidates in one band cannot be told apart with \(percent(list.role.confidence)) confidence. The standard errors leave the error of the reference's own figures out.",
      "Reihenfolge: erwartete wahre Gesamtwerte (Kelleys Regression über mehrere Skalen zugleich), in gewichteten Standardabweichungen vom Mittelwert der Referenz: \(group). Personen in einem Band lassen sich mit \(percent(list.role.confidence)) Sicherheit nicht unterscheiden. Die Standardfehler enthalten den Fehler der Referenz selbst nicht."
    )
  }
}
