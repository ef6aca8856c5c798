import Assessment
import Decision

extension ReportWords {
  var fairness: String { pick("Groups at a cut", "Gruppen an einer Grenze") }
  var methods: String { pick("Methods", "Verfahren") }
  var standardizedDifferences: String {
    pick("Standardised differences of the means", "Standardisierte Mittelwertunterschiede")
  }
  var acrossCuts: String {
    pick(
      "Selection rates at other cuts (descriptive)",
      "Auswahlquoten an anderen Grenzen (beschreibend)"
    )
  }
  var otherWeights: String {
    pick(
      "Ratio of the rates under other weights, as many selected",
      "Verhältnis der Quoten bei anderen Gewichten, gleich viele ausgewählt")
  }
  var selectedOn: String { pick("selected on", "Auswahlwert") }
  var selectedShare: String { pick("Selected", "Ausgewählt") }
  var cut: String { pick("Cut", "Grenze") }
  var weights: String { pick("Weights", "Gewichte") }
  var differenceHead: [String] {
    [pick("Group", "Gruppe"), pick("Score", "Wert"), "d", pick("95 % interval", "95-%-Intervall")]
  }
  var impactHead: [String] {
    [
      pick("Group", "Gruppe"), "n", pick("Selected", "Gewählt"), pick("Rate", "Quote"),
      pick("Ratio", "Verhältnis"), pick("95 % interval", "95-%-Intervall"),
      pick("Fisher p", "Fisher p"), pick("Shortfall", "Fehlbetrag"),
    ]
  }
  var illustrativeReference: String {
    pick(
      "! Illustrative figures: the reference is made up, and nobody may be decided on with it.",
      "! Beispielzahlen: die Referenz ist erfunden; über niemanden darf damit entschieden werden.")
  }

  /// The cut and what it is on.
  func cut(of report: FairnessReport) -> String {
    let cut = report.analyses.first.map { figure($0.cut) } ?? "–"
    return report.scale.map {
      pick("Cut at \(cut) on \(safe($0.text))", "Grenze bei \(cut) auf \(safe($0.text))")
    }
      ?? pick("Cut at \(cut) on the composite", "Grenze bei \(cut) auf dem Gesamtwert")
  }

  /// What was selected on.
  func selection(of report: FairnessReport) -> String {
    let cut = report.analyses.first.map { figure($0.cut) } ?? "–"
    if let scale = report.scale {
      return pick(
        "Selected: observed scores of at least \(cut) on \(safe(scale.text)).",
        "Ausgewählt: beobachtete Werte von mindestens \(cut) auf \(safe(scale.text)).")
    }
    return pick(
      "Selected: observed composites of at least \(cut), in weighted standard deviations from the mean of the role's reference. The role's hard cuts are shown apart.",
      "Ausgewählt: beobachtete Gesamtwerte von mindestens \(cut), in gewichteten Standardabweichungen vom Mittelwert der Referenz. Die festen Grenzen der Rolle stehen für sich."
    )
  }

  /// An attribute, with how many it says something of.
  func attribute(_ analysis: FairnessAnalysis) -> String {
    var parts = [
      count(analysis.memberCount, pick("candidate", "Person"), pick("candidates", "Personen"))
    ]
    if analysis.ungroupedCount > 0 {
      parts.append("\(analysis.ungroupedCount) " + pick("without a group", "ohne Gruppe"))
    }
    if analysis.incomparableCount > 0 {
      parts.append("\(analysis.incomparableCount) " + pick("not comparable", "nicht vergleichbar"))
    }
    return "\(safe(analysis.attribute)): " + parts.joined(separator: ", ")
  }

  func hardCut(_ cut: FairnessAnalysis.HardCut) -> String {
    pick("Hard cut: ", "Feste Grenze: ") + "\(safe(cut.scale.text)) ≥ \(number(cut.atLeast))"
  }

  /// A group at a cut.
  func impactRow(_ group: ImpactTable.Group) -> [String] {
    let comparison = group.comparison
    let ratio = comparison?.ratio
    return [
      safe(group.name), "\(group.count.total)", "\(group.count.selected)",
      percent(group.count.rate),
      figure(ratio?.value) + (ratio?.isCorrected == true ? "*" : ""),
      interval(ratio?.lower, ratio?.upper),
      comparison.map { probability($0.fisher.probability) } ?? "–",
      figure(comparison?.shortfall, digits: 1),
    ]
  }

  func interval(_ lower: Double?, _ upper: Double?) -> String {
    guard let lower, let upper else { return "–" }
    return figure(lower) + pick(" to ", " bis ") + figure(upper)
  }

  func probability(_ value: Double) -> String {
    value < 0.001 ? "< \(figure(0.001, digits: 3))" : figure(value, digits: 3)
  }

  /// What is said of a group at the cut; nil of the one that others are compared with.
  func conclusion(_ group: ImpactTable.Group, reference: String?) -> String? {
    guard let comparison = group.comparison, let reference else { return nil }
    let name = safe(group.name)
    guard let ratio = comparison.ratio else {
      return group.isSmall
        ? pick(
          "\(name): no conclusion, the group is under 30 or under 2 % of the pool.",
          "\(name): keine Aussage, die Gruppe umfasst unter 30 Personen oder unter 2 %.")
        : pick(
          "\(name): no conclusion, there is no large group to compare with.",
          "\(name): keine Aussage, es fehlt eine große Vergleichsgruppe.")
    }
    let mayBeChance = ratio.upper.map { $0 >= 1 } ?? true
    let chance =
      mayBeChance ? pick(" (the interval holds 1)", " (das Intervall enthält 1)") : ""
    return ratio.meetsFourFifths
      ? pick(
        "\(name): at least four fifths of the rate of \(safe(reference))\(chance).",
        "\(name): mindestens vier Fünftel der Quote von \(safe(reference))\(chance).")
      : pick(
        "\(name): under four fifths of the rate of \(safe(reference))\(chance).",
        "\(name): unter vier Fünfteln der Quote von \(safe(reference))\(chance).")
  }

  /// Which weights an alternative has.
  func alternative(
    _ alternative: FairnessAnalysis.Alternative, weights: [RoleRequirement]
  ) -> String {
    guard let scale = alternative.scale,
      let place = weights.firstIndex(where: { $0.scale == scale })
    else { return pick("all equal", "alle gleich") }
    return "\(safe(scale.localID)) \(number(weights[place].weight)) → "
      + number(alternative.weights[place])
  }

  /// Where the methods of a report come from.
  func methods(of report: FairnessReport) -> [String] {
    fairnessMethods + (report.functioning.isEmpty ? [] : functioningMethods)
  }

  /// Where the methods of the tables come from.
  private var fairnessMethods: [String] {
    [
      pick(
        "Ratio: selection rate over that of the group with the highest rate; interval by Katz, Baptista, Azen and Pike (1978); * with 0.5 added where nobody was selected (Walter 1975).",
        "Verhältnis: Auswahlquote durch die der Gruppe mit der höchsten Quote; Intervall nach Katz, Baptista, Azen und Pike (1978); * mit 0,5 ergänzt, wo niemand ausgewählt wurde (Walter 1975)."
      ),
      pick(
        "Four fifths and the 2 % rule: Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4 D and 1607.15 A(2)(a). p: Fisher's exact test, two-sided (Fisher 1935). Shortfall: at the common rate of the two groups (Morris and Dunleavy 2017).",
        "Vier Fünftel und 2-%-Regel: Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4 D und 1607.15 A(2)(a). p: exakter Test nach Fisher, zweiseitig (Fisher 1935). Fehlbetrag: bei der gemeinsamen Quote der beiden Gruppen (Morris und Dunleavy 2017)."
      ),
      pick(
        "d: group minus the group with the highest rate, Hedges and Olkin (1985). A rate says what happened, not why.",
        "d: Gruppe minus Gruppe mit der höchsten Quote, Hedges und Olkin (1985). Eine Quote sagt, was geschah, nicht warum."
      ),
    ]
  }
}
