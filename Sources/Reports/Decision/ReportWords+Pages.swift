import Assessment
import Decision

/// Words that stand on pages alone.
extension ReportWords {
  /// The mark of figures that are only an example.
  var illustrativeMark: VerdictReading {
    VerdictReading(
      question: CleanText(
        pick("May anybody be decided on with this?", "Darf damit entschieden werden?")),
      answer: CleanText(
        pick("No: illustrative figures", "Nein: Beispielzahlen")),
      beside: CleanText(
        pick(
          "The reference is made up. It shows how these figures are made, and says nothing about people.",
          "Die Referenz ist erfunden. Sie zeigt, wie solche Zahlen entstehen, und sagt nichts über Menschen."
        )), flags: [], isAlert: true)
  }

  var terms: String { pick("Terms of the contract", "Bedingungen des Vertrags") }
  var termsBeside: String {
    pick(
      "Terms are for a talk; they enter no score and no rank.",
      "Bedingungen sind für ein Gespräch; sie gehen in keinen Wert und keinen Rang ein.")
  }
  var reasons: String {
    pick("What put each of them there", "Was jede Person dorthin gebracht hat")
  }
  var evenChance: String { pick("even chance of a place", "gleiche Chance auf einen Platz") }
  var roleName: String { pick("Role", "Rolle") }
  var digestName: String { pick("Digest of the role", "Prüfsumme der Rolle") }
  var testName: String { pick("Test", "Test") }
  var engineName: String { pick("Engine", "Programm") }
  var referenceName: String { pick("Reference", "Referenz") }
  var drawsName: String { pick("Draws", "Ziehungen") }
  var noDraws: String {
    pick("none: by numerical integration", "keine: durch numerische Integration")
  }

  /// How many draws there were, and from which seed.
  func draws(_ count: Int, seed: UInt64) -> String {
    pick(
      "\(count) over the hard cuts, seed \(seed)",
      "\(count) über die festen Grenzen, Startwert \(seed)")
  }

  /// Where the figures of a reference are from.
  func reference(_ reference: RoleReference?) -> String {
    guard let reference else {
      return pick("none: precision unknown", "keine: Genauigkeit unbekannt")
    }
    let mark =
      reference.status == .illustrative ? pick(" (illustrative)", " (Beispielzahlen)") : ""
    return group(of: reference) + mark
  }

  /// Whom the figures of a reference are of.
  func group(of reference: RoleReference) -> String {
    "\(safe(reference.population)), n\u{A0}=\u{A0}\(reference.n), "
      + "\(safe(reference.date)); \(safe(reference.source))"
  }

  /// The title of a chart of composites, which may show only some of them.
  func composites(_ shown: ClosedRange<Int>, of count: Int) -> String {
    let title = pick("True composites", "Wahre Gesamtwerte")
    return shown.count == count
      ? title : "\(title), \(shown.lowerBound)–\(shown.upperBound)"
  }

  /// What the chart of composites shows.
  func compositesSummary(_ list: Shortlist) -> String {
    pick(
      "Expected true composites with their \(percent(list.role.confidence)) intervals, and the probability of a place. A rule stands between bands.",
      "Erwartete wahre Gesamtwerte mit \(percent(list.role.confidence))-Intervallen und die Wahrscheinlichkeit eines Platzes. Ein Strich trennt die Bänder."
    )
  }
}
