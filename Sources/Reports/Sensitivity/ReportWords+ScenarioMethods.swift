import Decision

extension ReportWords {
  /// Where the rules and the figures come from.
  func sensitivityMethods(_ rules: Set<ScenarioRule>) -> [String] {
    var texts = [
      pick(
        "r: Pearson's, rho: Spearman's correlation with the definition's rule. Place: equal scores share their places; best and worst over all rules. A cut on the definition's score stands under other rules for as many of the best.",
        "r: Korrelation nach Pearson, rho: nach Spearman, je mit der Regel der Definition. Platz: Gleiche Werte teilen ihre Plätze; bester und schlechtester über alle Regeln. Eine Grenze steht bei anderen Regeln für gleich viele der Besten."
      )
    ]
    if rules.contains(.rankAgreement) {
      texts.append(
        pick(
          "Rank agreement: Somers' d (1962), given the key.",
          "Rangübereinstimmung: d nach Somers (1962), gegeben der Schlüssel."))
    }
    if rules.contains(.bestWorstPenalty) {
      texts.append(
        pick(
          "Less opposites: Motowidlo, Dunnette and Carter (1990).",
          "Minus Vertauschte: Motowidlo, Dunnette und Carter (1990)."))
    }
    if rules.contains(where: \.needsExperts) {
      texts.append(
        pick(
          "Distance from experts, raw and standardised, and sides of the middle: McDaniel, Psotka, Legree, Yost and Weekley (2011); standardising takes elevation and scatter out (Cronbach and Gleser 1953). Consensus: the share of experts with the same rating (Mayer, Salovey, Caruso and Sitarenios 2003).",
          "Abstand zu Experten, roh und standardisiert, und Seiten der Mitte: McDaniel, Psotka, Legree, Yost und Weekley (2011); Standardisieren nimmt Höhe und Streuung heraus (Cronbach und Gleser 1953). Konsens: Anteil der Experten mit demselben Urteil (Mayer, Salovey, Caruso und Sitarenios 2003)."
        ))
    }
    texts.append(
      pick(
        "Where rules disagree, none of them is thereby shown to be the right one.",
        "Wo Regeln auseinandergehen, ist damit keine als die richtige erwiesen."))
    return texts
  }
}
