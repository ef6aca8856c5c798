import Assessment

/// Families of items, and how their difficulty is predicted.
extension AssessmentBinder {
  func family(_ element: XMLElement) -> ItemFamily {
    let id = token(element, .id) ?? ""
    note(.family(path.appending(id)), element)
    let radicals = element.elements.filter { $0.name == .radical }
    let incidentals = element.elements.filter { $0.name == .incidental }
    checkUnique(radicals, .name, what: "radicals")
    checkUnique(incidentals, .name, what: "incidentals")
    let family = ItemFamily(
      id: id, generator: word(element, .generator) ?? .numberSeries,
      count: count(element, .draw) ?? 1,
      radicals: radicals.map {
        FamilySpecification.Dimension(token($0, .name) ?? "", names($0, .values))
      },
      incidentals: incidentals.map {
        FamilyParameter(token($0, .name) ?? "", token($0, .value) ?? "")
      },
      difficulty: difficulties(element), model: token(element, .difficultyModel),
      points: number(element, .points) ?? 1, hintCost: number(element, .hintCost),
      timing: timing(element), isRequired: yes(element, .required),
      explains: yes(element, .explain, unlessSaid: true))
    for slot in family.slots {
      note(.item(path.appending(slot.id)), element)
      addTerms(element, item: slot.id, guessingPenalty: 0)
    }
    warnOfUnread(element)
    return family
  }

  /// The range of difficulties, such as `-1..1.5`.
  private func difficulties(_ element: XMLElement) -> ClosedRange<Double>? {
    guard let text = token(element, .difficulty) else { return nil }
    let ends = text.split(separator: "..", maxSplits: 1).compactMap { Double($0) }
    guard ends.count == 2, ends[0] <= ends[1] else {
      error(
        "family-difficulty",
        "'\(Wording.shortened(text))' is no range: write the lowest difficulty, two points and the highest, such as -1..1.5",
        at: element, .difficulty)
      return nil
    }
    return ends[0]...ends[1]
  }

  func difficultyModel(_ element: XMLElement) -> DifficultyModel {
    let id = token(element, .id) ?? ""
    note(.difficultyModel(path.appending(id)), element)
    let elements = Array(element.elements.filter { $0.name == .coefficient })
    let coefficients = elements.map { coefficient in
      DifficultyModel.Coefficient(
        token(coefficient, .radical), level: token(coefficient, .level),
        b: number(coefficient, .b) ?? 0)
    }
    let covariance =
      element.first(.covariance).map { self.covariance($0, count: coefficients.count) }
      ?? independent(elements)
    let residual = number(element, .residualSd) ?? 0
    if residual < 0 {
      error("residual-sd", "a standard deviation cannot be below 0", at: element, .residualSd)
    }
    let model = DifficultyModel(
      id: id, family: word(element, .generator) ?? .numberSeries,
      status: word(element, .status) ?? .judged, source: token(element, .source) ?? "",
      n: count(element, .n), coefficients: coefficients, covariance: covariance,
      residualDeviation: abs(residual))
    warnOfUnread(element)
    return model
  }

  /// The whole matrix of a lower triangle, row by row.
  private func covariance(_ element: XMLElement, count: Int) -> [Double] {
    let values = numbers(element, .values)
    var matrix = [Double](repeating: 0, count: count * count)
    guard values.count == count * (count + 1) / 2 else {
      error(
        "covariance",
        "\(count) coefficients have \(count * (count + 1) / 2) covariances, the diagonal included; here are \(values.count)",
        at: element, .values)
      return matrix
    }
    var place = 0
    for row in 0..<count {
      for column in 0...row {
        matrix[row * count + column] = values[place]
        matrix[column * count + row] = values[place]
        place += 1
      }
    }
    if (0..<count).contains(where: { matrix[$0 * count + $0] < 0 }) {
      error("covariance", "a variance on the diagonal is below 0", at: element, .values)
    }
    return matrix
  }

  /// The covariance of coefficients that have standard errors only.
  private func independent(_ elements: [XMLElement]) -> [Double] {
    let count = elements.count
    var matrix = [Double](repeating: 0, count: count * count)
    for (index, element) in elements.enumerated() {
      guard let error = number(element, .se) else {
        self.error(
          "covariance",
          "a coefficient needs se, its standard error, where the model has no covariance",
          at: element)
        continue
      }
      matrix[index * count + index] = error * error
    }
    return matrix
  }
}

extension AssessmentDefinition {
  /// The definition with the slots of its families among the parameters of the scales that they
  /// count for, each at the middle of its share of the cells.
  func predictingSlots() -> AssessmentDefinition {
    guard !families.isEmpty, !calibrations.isEmpty else { return self }
    var predicted: [String: ItemParameters] = [:]
    for family in families {
      guard let model = difficultyModel(of: family) else { continue }
      for (index, cell) in family.assignment(by: model, seed: nil, path: .root).enumerated() {
        let id = family.itemID(index + 1)
        predicted[id] = ItemParameters(predicting: id, in: cell, by: model)
      }
    }
    return replacing(
      parts: parts,
      calibrations: calibrations.map { calibration in
        let known = Set(calibration.items.map(\.item))
        let items = scales.filter { $0.latent?.calibration == calibration.id }
          .flatMap(\.terms).map(\.item).filter { !known.contains($0) }
        var seen: Set<String> = []
        let added = items.filter { seen.insert($0).inserted }.compactMap { predicted[$0] }
        return added.isEmpty ? calibration : calibration.replacing(items: calibration.items + added)
      })
  }
}
