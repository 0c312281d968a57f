package org.sluice.grid;

import java.util.Arrays;

/**
 * A growing list of whole numbers, kept in pages: a list of tens of millions grows without a moment
 * at which it stands in memory twice.
 */
final class Ints {
  private static final int PAGE_BITS = 16;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int FIRST = 128;

  /** Less room than this is not worth a copy. */
  private static final int SPARE = 1_024;

  private int[][] pages = {{}};
  private int[] last = pages[0];
  private int lastSize;
  private int lastPage;

  void add(int number) {
    if (lastSize == last.length) {
      grow();
    }
    last[lastSize++] = number;
  }

  int get(int index) {
    return pages[index >>> PAGE_BITS][index & (PAGE - 1)];
  }

  int size() {
    return (lastPage << PAGE_BITS) + lastSize;
  }

  /** Where this number stands in a list of ascending numbers that holds it. */
  int indexOfAscending(int number) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (get(middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Gives back the room that was kept for growing. */
  void trim() {
    if (last.length - lastSize < SPARE && lastPage == 0) {
      return;
    }
    last = Arrays.copyOf(last, lastSize);
    pages = Arrays.copyOf(pages, lastPage + 1);
    pages[lastPage] = last;
  }

  private void grow() {
    if (last.length < PAGE) {
      last = Arrays.copyOf(last, Math.min(PAGE, Math.max(FIRST, 2 * last.length)));
    } else {
      lastPage++;
      lastSize = 0;
      last = new int[PAGE];
      if (lastPage == pages.length) {
        pages = Arrays.copyOf(pages, 2 * lastPage);
      }
    }
    pages[lastPage] = last;
  }
}
