/// The distances of answers from their expectation at the persons' thetas.
struct ItemResiduals {
  /// Item by item the residual of each person; nothing where an answer or a theta is missing.
  private(set) var values: [[Double?]]
  /// Item by item the sums for its mean squares.
  private(set) var sums: [MeanSquareFit.Sums]

  init(
    responses: ResponseMatrix, items: [ItemModel], thetas: [Double?]
  ) throws(ModelFitError) {
    guard responses.itemCount == items.count else {
      throw .countsDiffer(items: items.count, found: responses.itemCount)
    }
    guard responses.personCount == thetas.count else {
      throw .thetaCountDiffers(persons: responses.personCount, thetas: thetas.count)
    }
    values = Array(repeating: Array(repeating: nil, count: thetas.count), count: items.count)
    sums = Array(repeating: MeanSquareFit.Sums(), count: items.count)
    for (person, theta) in thetas.enumerated() {
      for (index, item) in items.enumerated() {
        guard let category = responses[person, index] else { continue }
        guard category < item.categoryCount else {
          throw .noSuchCategory(person: person, item: index, category: category)
        }
        guard let theta, theta.isFinite else { continue }
        let moments = ScoreMoments(probabilities: item.probabilities(at: theta))
        values[index][person] = Double(category) - moments.mean
        sums[index].add(category: category, moments: moments)
      }
    }
  }
}

extension ResponseMatrix {
  /// The infit and outfit of each item at the persons' thetas.
  ///
  /// An item without an answer that could vary has no value. Persons without a finite theta are
  /// left out.
  ///
  /// - Throws: `ModelFitError` where the counts differ or a response is no category of its item.
  public func itemMeanSquares(
    items: [ItemModel], thetas: [Double?]
  ) throws(ModelFitError) -> [MeanSquareFit?] {
    try ItemResiduals(responses: self, items: items, thetas: thetas).sums.map { MeanSquareFit($0) }
  }
}
