import Analysis
import Assessment
import Psychometrics

extension ReportWords {
  var functioningHead: [String] {
    [
      pick("Item", "Aufgabe"), "Δ MH", pick("95 % interval", "95-%-Intervall"), "ETS",
      pick("p uniform", "p uniform"), pick("p nonuniform", "p nichtuniform"), "Δ R²",
      pick("Size", "Größe"),
    ]
  }

  var oneGroup: String {
    pick(
      "No conclusion: answers of two groups are needed.",
      "Keine Aussage: nötig sind Antworten zweier Gruppen.")
  }

  /// Whose items are compared, and by what.
  func items(of functioning: DifferentialFunctioning) -> String {
    pick("Items of ", "Aufgaben von ")
      + "\(safe(functioning.answers.title)), \(safe(functioning.attribute))"
  }

  /// What is compared with what.
  func functioning(
    _ functioning: DifferentialFunctioning, _ group: GroupFunctioning, reference: String
  ) -> String {
    let pair =
      "\(safe(group.group)) (\(group.count)) – \(safe(reference)) (\(group.referenceCount))"
    return "\(items(of: functioning)): \(pair)"
  }

  /// Whose answers and which items are not among the figures.
  func counts(_ functioning: DifferentialFunctioning) -> [String] {
    let answers = functioning.answers
    var parts: [String] = []
    if functioning.incompleteCount > 0 {
      parts.append(
        count(
          functioning.incompleteCount, pick("candidate", "Person"),
          pick("candidates", "Personen"))
          + pick(" not given every item", " ohne alle Aufgaben"))
    }
    if functioning.ungroupedCount > 0 {
      parts.append("\(functioning.ungroupedCount) " + pick("without a group", "ohne Gruppe"))
    }
    if answers.repeatedCount > 0 {
      parts.append(
        "\(answers.repeatedCount) " + pick("further profiles of somebody", "weitere Profile"))
    }
    if answers.gradedItemCount > 0 {
      parts.append(
        count(answers.gradedItemCount, pick("item", "Aufgabe"), pick("items", "Aufgaben"))
          + pick(" neither right nor wrong", " weder richtig noch falsch"))
    }
    guard !parts.isEmpty else { return [] }
    return [pick("Left out: ", "Nicht dabei: ") + parts.joined(separator: ", ") + "."]
  }

  /// Why nothing is said of a group's items.
  func noConclusion(
    _ obstacle: GroupFunctioning.Obstacle, _ group: GroupFunctioning
  ) -> String {
    let (least, total) = (GroupFunctioning.leastMembers, GroupFunctioning.leastTotal)
    return switch obstacle {
    case .fewPersons:
      pick(
        "\(safe(group.group)): no conclusion, the smaller group is under \(least) or both together are under \(total).",
        "\(safe(group.group)): keine Aussage, die kleinere Gruppe umfasst unter \(least) Personen oder beide zusammen unter \(total)."
      )
    case .fewItems:
      pick(
        "\(safe(group.group)): no conclusion, fewer than two items are right or wrong.",
        "\(safe(group.group)): keine Aussage, weniger als zwei Aufgaben sind richtig oder falsch.")
    }
  }

  /// An item's figures.
  func functioningRow(_ item: ItemFunctioning) -> [String] {
    let odds = try? item.mantelHaenszel.get()
    let logistic = try? item.logistic.get()
    return [
      safe(item.item.text), figure(odds?.delta),
      interval(odds?.interval.lowerBound, odds?.interval.upperBound),
      odds?.category.rawValue ?? "–",
      logistic.map { probability($0.uniform.probability) } ?? "–",
      logistic.map { probability($0.nonuniform.probability) } ?? "–",
      figure(logistic?.both.explainedVariationRise, digits: 3),
      item.logisticSize.map(size) ?? "–",
    ]
  }

  private func size(_ size: LogisticDIFTest.Size) -> String {
    switch size {
    case .negligible: pick("negligible", "gering")
    case .moderate: pick("moderate", "mittel")
    case .large: pick("large", "groß")
    }
  }

  /// Which items function differently, and what that rests on.
  func findings(
    _ study: GroupFunctioning.Study, group: String, _ reference: String
  ) -> [String] {
    let found = study.items.filter(\.isFlagged).map { item in
      "\(safe(item.item.text)) (\(side(of: item, group: safe(group), safe(reference))))"
    }
    var notes = [
      found.isEmpty
        ? pick(
          "No item differs by more than a negligible amount at equal scores.",
          "Keine Aufgabe weicht bei gleichen Werten mehr als geringfügig ab.")
        : pick("To be looked at: ", "Zu prüfen: ") + found.joined(separator: "; ") + "."
    ]
    if study.items.contains(where: { $0.category == nil || $0.logisticSize == nil }) {
      notes.append(
        pick(
          "–: no figure, since at equal scores all answers, or all of a group, are alike.",
          "–: keine Zahl, weil bei gleichen Werten alle Antworten oder alle einer Gruppe gleich sind."
        ))
    }
    if study.anchorCount < Self.preciseAnchorCount {
      notes.append(
        pick(
          "Persons were matched on \(study.anchorCount) items: where the groups differ in ability, so few match them imprecisely, and items can seem to differ that do not.",
          "Verglichen wurde bei gleichen Werten in \(study.anchorCount) Aufgaben: unterscheiden sich die Gruppen in der Fähigkeit, gleichen so wenige sie ungenau an, und Aufgaben können abzuweichen scheinen, die es nicht tun."
        ))
    }
    if study.ending != .stable {
      notes.append(
        pick(
          "Which items are alike in both groups did not become clear; the figures depend on them.",
          "Welche Aufgaben in beiden Gruppen gleich wirken, wurde nicht eindeutig; die Zahlen hängen davon ab."
        ))
    }
    return notes
  }

  /// How many items Uttaro and Millsap (1994) found too few.
  private static var preciseAnchorCount: Int { 20 }

  /// Whom an item favours, or that this depends on the score.
  private func side(of item: ItemFunctioning, group: String, _ reference: String) -> String {
    let odds = try? item.mantelHaenszel.get()
    let logistic = try? item.logistic.get()
    let isCrossing = (logistic?.nonuniform.probability ?? 1) < 0.05
    let crossing = pick("differently at low and high scores", "je nach Wert verschieden")
    guard let odds, odds.category != .a || !isCrossing else { return crossing }
    let favoured = odds.delta < 0 ? reference : group
    return pick("favours \(favoured)", "begünstigt \(favoured)")
      + (isCrossing ? ", \(crossing)" : "")
  }

  /// Where the methods come from.
  var functioningMethods: [String] {
    [
      pick(
        "Items: candidates of equal scores are compared; an omitted answer is a wrong one, and right is full credit. Δ MH: -2.35 times the logarithm of the common odds ratio, below 0 where the item favours the larger group (Holland and Thayer 1988); classes A, B and C of the Educational Testing Service (Zieky 1993). Items found to differ are taken out of the matching score (Candell and Drasgow 1988).",
        "Aufgaben: verglichen werden Personen mit gleichen Werten; ausgelassen gilt als falsch, richtig heißt volle Punktzahl. Δ MH: -2,35 mal der Logarithmus des gemeinsamen Quotenverhältnisses, unter 0, wo die Aufgabe die größere Gruppe begünstigt (Holland und Thayer 1988); Klassen A, B und C des Educational Testing Service (Zieky 1993). Abweichende Aufgaben zählen beim Vergleichswert nicht mit (Candell und Drasgow 1988)."
      ),
      pick(
        "Logistic regression: p of uniform and nonuniform differences (Swaminathan and Rogers 1990), rise of Nagelkerke's R² for both together, moderate from 0.035 and large from 0.07 where significant (Jodoin and Gierl 2001). At least \(GroupFunctioning.leastMembers) persons in the smaller group and \(GroupFunctioning.leastTotal) in both (Zwick 2012); few items: Uttaro and Millsap (1994). Of twenty items that do not differ, one is expected below p = 0.05.",
        "Logistische Regression: p für uniforme und nichtuniforme Abweichungen (Swaminathan und Rogers 1990), Anstieg von Nagelkerkes R² für beide zusammen, mittel ab 0,035 und groß ab 0,07, wo signifikant (Jodoin und Gierl 2001). Mindestens \(GroupFunctioning.leastMembers) Personen in der kleineren Gruppe und \(GroupFunctioning.leastTotal) in beiden (Zwick 2012); wenige Aufgaben: Uttaro und Millsap (1994). Von zwanzig Aufgaben, die nicht abweichen, liegt eine erwartbar unter p = 0,05."
      ),
      pick(
        "An item that differs is not thereby unfair: people who know its content decide whether the difference belongs to what is measured.",
        "Eine abweichende Aufgabe ist damit nicht unfair: ob der Unterschied zum Gemessenen gehört, entscheiden Fachleute am Inhalt."
      ),
    ]
  }
}

extension MantelHaenszelDIF {
  /// The interval of delta at the 95 % level.
  var interval: ClosedRange<Double> {
    let half = NormalDistribution.quantile(0.975) * deltaStandardError
    return (delta - half)...(delta + half)
  }
}
