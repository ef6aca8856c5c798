/// Estimates theta for many persons who answered the same items, from tables made once.
///
/// ```swift
/// let batch = try BatchEstimator(AbilityEstimator(method: .expectedAPosteriori), items: items)
/// let estimates = try batch.estimate(responses)
/// estimates.thetas[0]        // the first person's EAP
/// try estimates[0].get()     // with error and whereabouts
/// ```
///
/// The estimates are those of `AbilityEstimator` to 1 in 10^9. A person whom the tables cannot serve
/// (an infinite estimate, several maxima, an estimate at a bound) is estimated by it. A missing entry
/// of the matrix counts as not presented. A batch estimator is a value: parts of a large matrix can
/// be given to as many tasks.
public struct BatchEstimator: Sendable {
  /// What estimates a single person.
  public let estimator: AbilityEstimator
  /// The items, one for each column.
  public let items: [ItemModel]
  private let groups: ResponseGroups
  private let kernel: Kernel

  private enum Kernel: Sendable {
    case posterior(PosteriorTables)
    case slope(SlopeTables)
    /// No tables serve the method with this prior.
    case none
  }

  /// Compiles the tables.
  ///
  /// - Throws: `AbilityError.unusablePrior` where EAP or MAP has no usable prior.
  public init(_ estimator: AbilityEstimator, items: [ItemModel]) throws(AbilityError) {
    self.estimator = estimator
    self.items = items
    groups = ResponseGroups(categoryCounts: items.map(\.categoryCount))
    switch estimator.method {
    case .expectedAPosteriori:
      guard let masses = estimator.quadrature.masses(of: estimator.prior) else {
        throw .unusablePrior
      }
      kernel = .posterior(PosteriorTables(items, groups, estimator.quadrature.nodes, masses))
    case .maximumAPosteriori, .maximumLikelihood, .weightedLikelihood:
      if estimator.method == .maximumAPosteriori, !estimator.prior.isProper {
        throw .unusablePrior
      }
      kernel = SlopeTables(items, groups, estimator).map { .slope($0) } ?? .none
    }
  }

  /// Estimates the theta of each person, or of the persons in a range of rows.
  ///
  /// - Throws: `AbilityError.countsDiffer` where the matrix has not one column an item. What is
  ///   wrong with a single person's answers is that person's result.
  /// - Precondition: `persons` are rows of the matrix.
  public func estimate(
    _ responses: ResponseMatrix, persons: Range<Int>? = nil
  ) throws(AbilityError) -> AbilityBatch {
    guard responses.itemCount == items.count else {
      throw .countsDiffer(answers: responses.itemCount, items: items.count)
    }
    let persons = persons ?? 0..<responses.personCount
    precondition(
      persons.lowerBound >= 0 && persons.upperBound <= responses.personCount, "rows of the matrix")
    var batch = AbilityBatch(estimator, count: persons.count)
    responses.entries.withUnsafeBufferPointer { entries in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: groups.count) { rows in
        withUnsafeTemporaryAllocation(
          of: Int8.self, capacity: items.count + ResponseGroups.overhang
        ) { padded in
          padded.initialize(repeating: ResponseMatrix.missing)
          for (index, person) in persons.enumerated() {
            let answers = UnsafeBufferPointer(
              rebasing: entries[person * items.count..<(person + 1) * items.count])
            _ = padded.update(fromContentsOf: answers)
            if let answered = groups.encode(UnsafeRawBufferPointer(padded), into: rows),
              let point = point(answers, UnsafeBufferPointer(rows), answered)
            {
              batch.set(index, point.theta, point.error, answered)
            } else {
              batch.set(index, slow(answers))
            }
          }
        }
      }
    }
    return batch
  }

  private func point(
    _ answers: UnsafeBufferPointer<Int8>, _ rows: UnsafeBufferPointer<Int>, _ answered: Int
  ) -> (theta: Double, error: Double)? {
    switch kernel {
    case .posterior(let tables): tables.point(rows)
    case .slope(let tables): tables.point(answers, rows, answered)
    case .none: nil
    }
  }

  private func slow(
    _ answers: UnsafeBufferPointer<Int8>
  ) -> Result<AbilityEstimate, AbilityError> {
    do throws(AbilityError) {
      return .success(
        try estimator.estimate(answers.map { $0 < 0 ? nil : Int($0) }, items: items))
    } catch {
      return .failure(error)
    }
  }
}
