import Assessment
import Decision

extension ReportWords {
  var keySensitivity: String { pick("Other scoring rules", "Andere Auswertungsregeln") }
  var illustrativeExperts: String {
    pick(
      "The experts' ratings are illustrative: they only show how such rules work.",
      "Die Expertenurteile sind Beispieldaten: Sie zeigen nur, wie solche Regeln arbeiten.")
  }
  var rulesHead: [String] {
    [pick("Rule", "Regel"), pick("Mean", "Mittel"), "SD", "r", "rho"]
  }
  var placesHead: [String] {
    [
      candidate, pick("Place", "Platz"), pick("Best", "Bester"), pick("Worst", "Schlechtester"),
      pick("Selected", "Ausgewählt"),
    ]
  }
  var placesByRule: String { pick("Places by rule", "Plätze nach Regel") }

  /// Who is compared, and who is not.
  func compared(_ analysis: SensitivityAnalysis) -> String {
    let count = analysis.candidates.count
    var text = pick(
      self.count(count, "candidate is compared.", "candidates are compared."),
      self.count(count, "Person wird verglichen.", "Personen werden verglichen."))
    if analysis.incompleteCount > 0 {
      text += pick(
        " Set aside without complete answers: \(analysis.incompleteCount).",
        " Ohne vollständige Antworten nicht verglichen: \(analysis.incompleteCount).")
    }
    if analysis.repeatedCount > 0 {
      text += pick(
        " Set aside because the candidate came before: \(analysis.repeatedCount).",
        " Nicht verglichen, weil schon vorgekommen: \(analysis.repeatedCount).")
    }
    return text
  }

  /// Which experts the rules rest on, and what they leave open.
  func experts(_ set: ScenarioSet) -> [String] {
    guard !set.panels.isEmpty else {
      return [
        pick(
          "Rules that rest on experts' ratings are not offered: the definition has none.",
          "Regeln nach Expertenurteilen entfallen: Die Definition enthält keine.")
      ]
    }
    var texts = set.panels.map { panel in
      pick("Experts", "Experten") + ": n = \(panel.n). \(safe(panel.source))."
    }
    if set.uncertainSides > 0 {
      texts.append(
        pick(
          "In \(set.uncertainSides) of \(set.actionCount) actions the experts' mean is within two standard errors of the middle; other experts might put them on the other side.",
          "Bei \(set.uncertainSides) von \(set.actionCount) Handlungen liegt das Expertenmittel höchstens zwei Standardfehler von der Mitte; andere Experten könnten anders urteilen."
        ))
    }
    return texts
  }

  /// What a rule is called.
  func name(_ rule: ScenarioRule) -> String {
    switch rule {
    case .definition: pick("the definition's", "die der Definition")
    case .exact: pick("exactly the key", "genau der Schlüssel")
    case .withinOne: pick("within one of the key", "höchstens eins vom Schlüssel")
    case .dichotomous: pick("the key's side of the middle", "Seite des Schlüssels")
    case .keyDistance: pick("squared distance from the key", "quadrierter Abstand zum Schlüssel")
    case .rankAgreement: pick("rank agreement", "Rangübereinstimmung")
    case .bestWorst: pick("best and worst", "Beste und Schlechteste")
    case .bestWorstPenalty:
      pick("best and worst, less opposites", "Beste und Schlechteste, minus Vertauschte")
    case .best: pick("best only", "nur die Beste")
    case .worst: pick("worst only", "nur die Schlechteste")
    case .expertDistance: pick("squared distance from experts", "quadrierter Abstand zu Experten")
    case .expertDistanceStandardized:
      pick("the same, standardised in persons", "ebenso, je Person standardisiert")
    case .expertDichotomous: pick("the experts' side of the middle", "Seite der Experten")
    case .expertConsensus: pick("consensus with experts", "Konsens mit Experten")
    }
  }

  /// A place, or the places that equal scores share.
  func places(_ places: ClosedRange<Int>) -> String {
    places.count == 1 ? "\(places.lowerBound)" : "\(places.lowerBound)–\(places.upperBound)"
  }

  /// What a line asks for.
  func line(_ selection: SensitivityAnalysis.Selection) -> String {
    switch selection.line {
    case .top: pick("The best \(selection.count)", "Die besten \(selection.count)")
    case .cut(let least):
      pick(
        "Cut at \(number(least)): the best \(selection.count)",
        "Grenze bei \(number(least)): die besten \(selection.count)")
    }
  }

  /// How many candidates a line leaves open.
  func standings(_ selection: SensitivityAnalysis.Selection) -> String {
    func count(_ standing: SelectionStanding) -> Int {
      selection.standings.count { $0 == standing }
    }
    return pick(
      "Under every rule: \(count(.always)). Depending on the rule: \(count(.depends)). On the line with equal scores: \(count(.tied)). Under none: \(count(.never)).",
      "Nach jeder Regel: \(count(.always)). Je nach Regel: \(count(.depends)). Mit gleichen Werten auf der Grenze: \(count(.tied)). Nach keiner: \(count(.never))."
    )
  }

  /// How a candidate stands to a line.
  func standing(_ standing: SelectionStanding) -> String {
    switch standing {
    case .always: pick("always", "immer")
    case .never: pick("never", "nie")
    case .depends: pick("depends on the rule", "je nach Regel")
    case .tied: pick("equal scores", "gleiche Werte")
    }
  }

  func moreCandidates(_ count: Int) -> String {
    pick("\(count) more; --show prints them.", "\(count) weitere; --show zeigt sie.")
  }
}
