/** The words of the hours in English. */
export const hours = {
  closedDay: 'Closed',
  exceptions: 'Other hours soon',
  openingHours: 'Opening hours',
  live: {
    open: 'Open now',
    openUntil: 'Open now, until {time}',
    closed: 'Closed now',
    opens: 'Closed now. Opens {in}, at {time} your time',
    opensOn: 'Closed now. Opens {in}, on {day} at {time} your time',
    dayTime: '{day} at {time}',
    /** The time by its hour, for languages in which one o'clock takes another article. */
    time: { one: '{time}', other: '{time}' },
    answer: 'If you write now, you will hear by {time}',
  },
  plans: {
    caption: 'What each plan includes',
    channel: 'How to reach us',
    included: 'Included',
    notIncluded: 'Not included',
  },
};
