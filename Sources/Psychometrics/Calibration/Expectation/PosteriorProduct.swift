import RealModule

/// The inner loop of everything that sums over persons: one person's posterior over the nodes.
struct PosteriorProduct {
  let rows: UnsafePointer<Double>
  let firstRows: UnsafePointer<Int>
  let rescales: UnsafePointer<Bool>
  let groupCount: Int
  let stride: Int
  let nodeCount: Int

  /// Below this a sum of products may have lost digits to underflow.
  private static let least = 1e-200

  /// Writes a person's likelihood times the latent masses at the nodes up to a factor, and gives
  /// its sum over the nodes with the logarithm of the factor that was taken out.
  @inline(__always)
  func write(
    _ codes: UnsafePointer<UInt8>, into product: UnsafeMutablePointer<Double>
  ) -> (sum: Double, logFactor: Double) {
    var row = rows + (firstRows[0] &+ Int(codes[0])) &* stride
    var node = 0
    if groupCount == 1 {
      while node < stride {
        product[node] = row[node]
        node &+= 1
      }
    }
    var logFactor = 0.0
    var group = 1
    while group < groupCount {
      let next = rows + (firstRows[group] &+ Int(codes[group])) &* stride
      node = 0
      if group == 1 {
        while node < stride {
          product[node] = row[node] * next[node]
          node &+= 1
        }
      } else {
        while node < stride {
          product[node] *= next[node]
          node &+= 1
        }
      }
      row = next
      if rescales[group] { logFactor += rescale(product) }
      group &+= 1
    }
    let sum = self.sum(product)
    if sum > Self.least { return (sum, logFactor) }
    return writeByLogarithms(codes, into: product)
  }

  @inline(__always)
  private func sum(_ product: UnsafeMutablePointer<Double>) -> Double {
    // Four sums side by side, so that an addition need not wait for the one before it.
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var node = 0
    while node < stride {
      a += product[node]
      b += product[node &+ 1]
      c += product[node &+ 2]
      d += product[node &+ 3]
      node &+= 4
    }
    return (a + b) + (c + d)
  }

  /// Divides by the largest product and gives its logarithm.
  private func rescale(_ product: UnsafeMutablePointer<Double>) -> Double {
    var largest = 0.0
    for node in 0..<nodeCount { largest = max(largest, product[node]) }
    guard largest > Self.least else { return 0 }
    for node in 0..<nodeCount { product[node] /= largest }
    return .log(largest)
  }

  /// The same by sums of logarithms, for a pattern that is all but impossible at every node.
  private func writeByLogarithms(
    _ codes: UnsafePointer<UInt8>, into product: UnsafeMutablePointer<Double>
  ) -> (sum: Double, logFactor: Double) {
    var largest = -Double.infinity
    for node in 0..<nodeCount {
      var sum = 0.0
      for group in 0..<groupCount {
        let value = rows[(firstRows[group] + Int(codes[group])) * stride + node]
        sum += .log(max(value, .leastNormalMagnitude))
      }
      product[node] = sum
      largest = max(largest, sum)
    }
    for node in 0..<nodeCount { product[node] = .exp(product[node] - largest) }
    return (sum(product), largest)
  }
}

extension LikelihoodTables {
  /// Calls a function with the tables as the inner loop reads them.
  func withProduct<Result>(_ body: (PosteriorProduct) -> Result) -> Result? {
    rows.withUnsafeBufferPointer { rows in
      firstRows.withUnsafeBufferPointer { firstRows in
        rescales.withUnsafeBufferPointer { rescales in
          guard let rows = rows.baseAddress, let first = firstRows.baseAddress,
            let rescales = rescales.baseAddress
          else { return nil }
          return body(
            PosteriorProduct(
              rows: rows, firstRows: first, rescales: rescales, groupCount: firstRows.count,
              stride: stride, nodeCount: nodeCount))
        }
      }
    }
  }
}
