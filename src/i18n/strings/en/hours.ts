/** The words of the hours in English. */
export const hours = {
  closedDay: 'Closed',
  exceptions: 'Other hours soon',
  live: {
    open: 'Open now',
    openUntil: 'Open now, until {time} your time',
    openUntilDay: 'Open now, until {day} at {time} your time',
    closed: 'Closed now',
    opens: 'Closed now. Opens {in}, at {time} your time',
    opensOn: 'Closed now. Opens {in}, on {day} at {time} your time',
    /** The time by its hour, for languages in which one o'clock takes another article. */
    time: { one: '{time}', other: '{time}' },
  },
  answer: 'If you write now, you will hear by {time}',
  plans: {
    channel: 'How to reach us',
    included: 'Included',
    notIncluded: 'Not included',
  },
};
