import RealModule

extension PreparedResponses {
  /// The E-step: the expected counts of all persons at these parameters.
  ///
  /// - Precondition: `parameters` has the design's number of parameters.
  public func expectedCounts(at parameters: [Double]) -> ExpectedCounts {
    expectedCounts(at: parameters, patterns: 0..<patternCount)
  }

  /// The E-step over some of the patterns, to be added to the others'.
  ///
  /// Source: R. D. Bock and M. Aitkin, "Marginal maximum likelihood estimation of item parameters:
  /// application of an EM algorithm", Psychometrika 46 (1981), 443-459.
  ///
  /// - Precondition: `parameters` has the design's number of parameters, and `patterns` lies within
  ///   `0 ..< patternCount`.
  public func expectedCounts(at parameters: [Double], patterns: Range<Int>) -> ExpectedCounts {
    precondition(
      parameters.count == design.parameterCount, "counts need the design's parameters")
    precondition(
      patterns.lowerBound >= 0 && patterns.upperBound <= patternCount, "no such patterns")
    let tables = LikelihoodTables(groups, design, parameters)
    var combined = [Double](repeating: 0, count: tables.rows.count)
    var counts = ExpectedCounts(rowCount: design.rowCount, stride: tables.stride)
    tables.withProduct { product in
      combined.withUnsafeMutableBufferPointer { combined in
        guard let combined = combined.baseAddress else { return }
        counts.logLikelihood = accumulate(patterns, product, into: combined)
        for (index, group) in groups.enumerated() {
          spread(combined, group, isFirst: index == 0, into: &counts)
        }
      }
    }
    counts.personCount = weights[patterns].reduce(0, +)
    return counts
  }

  /// The E-step with the patterns divided among threads; the counts differ by rounding only.
  ///
  /// The parts' counts are added in their order, so that the result depends on the number of
  /// threads alone.
  ///
  /// - Precondition: `parameters` has the design's number of parameters.
  public func expectedCounts(at parameters: [Double], threads: Int) async -> ExpectedCounts {
    let parts = parts(threads)
    guard parts.count > 1 else { return expectedCounts(at: parameters) }
    return await withTaskGroup(of: (Int, ExpectedCounts).self) { group in
      for (index, part) in parts.enumerated() {
        group.addTask { (index, expectedCounts(at: parameters, patterns: part)) }
      }
      var counts = [ExpectedCounts?](repeating: nil, count: parts.count)
      for await (index, part) in group { counts[index] = part }
      return counts.compactMap { $0 }.reduce(
        ExpectedCounts(rowCount: design.rowCount, stride: design.grid.stride), +)
    }
  }

  /// Adds each pattern's posterior to the rows of its combinations; gives the log-likelihood.
  private func accumulate(
    _ patterns: Range<Int>, _ product: PosteriorProduct,
    into combined: UnsafeMutablePointer<Double>
  ) -> Double {
    let width = groups.count
    let stride = product.stride
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: stride) { buffer in
      codes.withUnsafeBufferPointer { codes in
        weights.withUnsafeBufferPointer { weights in
          guard let posterior = buffer.baseAddress, let codes = codes.baseAddress else { return 0 }
          posterior.initialize(repeating: 0, count: stride)
          var logLikelihood = 0.0
          var pattern = patterns.lowerBound
          while pattern < patterns.upperBound {
            let own = codes + pattern &* width
            let (sum, logFactor) = product.write(own, into: posterior)
            let weight = weights[pattern]
            logLikelihood += weight * (.log(sum) + logFactor)
            let factor = weight / sum
            var node = 0
            while node < stride {
              posterior[node] *= factor
              node &+= 1
            }
            var group = 0
            while group < width {
              let row = combined + (product.firstRows[group] &+ Int(own[group])) &* stride
              node = 0
              while node < stride {
                row[node] += posterior[node]
                node &+= 1
              }
              group &+= 1
            }
            pattern &+= 1
          }
          return logLikelihood
        }
      }
    }
  }

  /// Turns counts by combination into counts by item: the last item's digits are summed over the
  /// combinations of those before it, which then stand for the group without it.
  private func spread(
    _ combined: UnsafeMutablePointer<Double>, _ group: ItemGroup, isFirst: Bool,
    into counts: inout ExpectedCounts
  ) {
    let stride = design.grid.stride
    let table = combined + group.firstRow * stride
    var filled = group.rowCount
    counts.elements.withUnsafeMutableBufferPointer { elements in
      guard let elements = elements.baseAddress else { return }
      for (block, radix) in zip(group.blocks, group.radices).reversed() {
        filled /= radix
        for digit in 0..<radix {
          let isMissing = digit == design.blocks[block].kernel.categoryCount
          let target =
            isMissing ? nil : elements + (design.blocks[block].firstRow + digit) * stride
          for row in 0..<filled {
            let from = table + (digit * filled + row) * stride
            let folded = table + row * stride
            if let target {
              for node in 0..<stride { target[node] += from[node] }
            }
            if digit > 0 {
              for node in 0..<stride { folded[node] += from[node] }
            }
          }
        }
      }
    }
    if isFirst {
      for node in 0..<stride { counts.nodeTotals[node] += table[node] }
    }
  }
}
