extension PreparedResponses {
  /// The missing information of all persons at these parameters.
  ///
  /// - Precondition: `parameters` has the design's number of parameters.
  public func missingInformation(at parameters: [Double]) -> MissingInformation {
    missingInformation(at: parameters, patterns: 0..<patternCount)
  }

  /// The missing information of some of the patterns, to be added to the others'.
  ///
  /// - Precondition: `parameters` has the design's number of parameters, and `patterns` lies within
  ///   `0 ..< patternCount`.
  public func missingInformation(
    at parameters: [Double], patterns: Range<Int>
  ) -> MissingInformation {
    precondition(
      parameters.count == design.parameterCount, "information needs the design's parameters")
    let scoreGroups = ItemScoreGroup.groups(design, parameters)
    let tables = LikelihoodTables(groups, design, parameters)
    var products = ScoreProducts(scoreGroups, stride: tables.stride)
    let chunk = 512
    var posteriors = [Double](repeating: 0, count: chunk * tables.stride)
    var regrouped = [UInt8](repeating: 0, count: chunk * scoreGroups.count)
    tables.withProduct { product in
      var start = patterns.lowerBound
      while start < patterns.upperBound {
        let end = min(start + chunk, patterns.upperBound)
        writePosteriors(start..<end, product, into: &posteriors)
        regroup(start..<end, scoreGroups, into: &regrouped)
        posteriors.withUnsafeBufferPointer { posteriors in
          regrouped.withUnsafeBufferPointer { codes in
            weights.withUnsafeBufferPointer { weights in
              guard let posteriors = posteriors.baseAddress, let codes = codes.baseAddress,
                let weights = weights.baseAddress
              else { return }
              products.add(
                posteriors: posteriors, codes: codes, weights: weights + start,
                count: end - start)
            }
          }
        }
        start = end
      }
    }
    return MissingInformation(matrix: gathered(products.matrix))
  }

  /// The missing information with the patterns divided among threads.
  ///
  /// - Precondition: `parameters` has the design's number of parameters.
  public func missingInformation(
    at parameters: [Double], threads: Int
  ) async -> MissingInformation {
    let parts = parts(threads)
    guard parts.count > 1 else { return missingInformation(at: parameters) }
    return await withTaskGroup(of: (Int, MissingInformation).self) { group in
      for (index, part) in parts.enumerated() {
        group.addTask { (index, missingInformation(at: parameters, patterns: part)) }
      }
      var found = [MissingInformation?](repeating: nil, count: parts.count)
      for await (index, part) in group { found[index] = part }
      let size = design.parameterCount
      return found.compactMap { $0 }.reduce(
        MissingInformation(matrix: Matrix(rowCount: size, columnCount: size)), +)
    }
  }

  private func writePosteriors(
    _ patterns: Range<Int>, _ product: PosteriorProduct, into posteriors: inout [Double]
  ) {
    posteriors.withUnsafeMutableBufferPointer { posteriors in
      codes.withUnsafeBufferPointer { codes in
        guard let codes = codes.baseAddress, var row = posteriors.baseAddress else { return }
        for pattern in patterns {
          let (sum, _) = product.write(codes + pattern * groups.count, into: row)
          let factor = weights[pattern] / sum
          for node in 0..<product.stride { row[node] *= factor }
          row += product.stride
        }
      }
    }
  }

  /// Takes the patterns' combinations apart into digits and puts those together by other groups.
  private func regroup(
    _ patterns: Range<Int>, _ scoreGroups: [ItemScoreGroup], into regrouped: inout [UInt8]
  ) {
    var digits = [UInt8](repeating: 0, count: design.blocks.count)
    let radices = groups.flatMap(\.radices)
    var place = 0
    for pattern in patterns {
      for (index, group) in groups.enumerated() {
        var code = Int(codes[pattern * groups.count + index])
        for block in group.blocks {
          digits[block] = UInt8(code % radices[block])
          code /= radices[block]
        }
      }
      for group in scoreGroups {
        var code = 0
        for block in group.blocks.reversed() {
          code = code * radices[block] + Int(digits[block])
        }
        regrouped[place] = UInt8(code)
        place += 1
      }
    }
  }

  /// The products of local scores as a symmetric matrix over the design's parameters.
  private func gathered(_ products: [Double]) -> Matrix {
    let places = design.blocks.flatMap(\.parameters) + design.latent.parameters
    var matrix = Matrix(rowCount: design.parameterCount, columnCount: design.parameterCount)
    for (row, first) in places.enumerated() {
      for column in 0...row {
        let value = products[row * places.count + column]
        matrix[first, places[column]] += value
        if column != row { matrix[places[column], first] += value }
      }
    }
    return matrix
  }
}
