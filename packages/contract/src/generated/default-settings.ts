// Generated from openapi/ by scripts/generate.ts. Change that, then run `npm run generate`.

import type * as T from './types.ts';

/** The settings a new merchant begins with. */
export const defaultSettings: Pick<T.Settings, T.SettingsSection> = {
  "general": {
    "name": "Shop",
    "currency": "CNY",
    "timeZone": "Asia/Shanghai",
    "locales": [
      "zh-CN",
      "en",
      "th",
      "vi"
    ],
    "defaultLocale": "zh-CN",
    "allowedOrigins": []
  },
  "sessions": {
    "maxTtlSeconds": 3600,
    "guestCodeTtlSeconds": 600,
    "guestMaxAttempts": 5,
    "orderLinkTtlDays": 30
  },
  "feedback": {
    "lowScore": {
      "nps": 6,
      "csat": 2,
      "ces": 3
    },
    "contactHours": 2,
    "reportHours": 48,
    "rewardPoints": 200,
    "rewardMinimumScore": null
  },
  "cases": {
    "priorityHours": {
      "normal": 24,
      "important": 12,
      "major": 2
    },
    "escalationHours": [
      24,
      72,
      168
    ]
  },
  "returns": {
    "windowDays": 7,
    "categoryRules": [
      {
        "category": "jewellery",
        "windowDays": 100,
        "excluded": false
      },
      {
        "category": "custom-made",
        "windowDays": null,
        "excluded": true
      }
    ],
    "reviewHours": 48,
    "inspectionHours": 48,
    "refundHours": 48,
    "infoDays": 14,
    "shipByDays": 28,
    "reasons": [
      {
        "code": "changedMind",
        "label": null,
        "evidence": "disabled",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "wrongSize",
        "label": null,
        "evidence": "disabled",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "notAsDescribed",
        "label": null,
        "evidence": "disabled",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "arrivedLate",
        "label": null,
        "evidence": "disabled",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "damaged",
        "label": null,
        "evidence": "required",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "defective",
        "label": null,
        "evidence": "required",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "wrongItem",
        "label": null,
        "evidence": "required",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "other",
        "label": null,
        "evidence": "optional",
        "resolutions": [
          "refund",
          "exchange"
        ]
      }
    ],
    "maxOpenPerCustomer": 10,
    "timelineNotes": {}
  },
  "authority": {
    "refundLimits": {
      "agent": 20000,
      "manager": 50000,
      "finance": null,
      "admin": null
    }
  },
  "points": {
    "earn": {
      "points": 1,
      "perMinor": 100
    },
    "pendingUntil": "returnWindowEnd",
    "expiryMonths": 12,
    "expiringSoonDays": 90,
    "tierWindowDays": 365,
    "tiers": [
      {
        "id": "member",
        "name": {
          "en": "Member",
          "zh-CN": "会员"
        },
        "threshold": 0,
        "pricePercent": 100,
        "earnBonusPercent": 0,
        "freeReturns": 0
      },
      {
        "id": "gold",
        "name": {
          "en": "Gold",
          "zh-CN": "金卡"
        },
        "threshold": 1000000,
        "pricePercent": 95,
        "earnBonusPercent": 0,
        "freeReturns": 2
      },
      {
        "id": "black-diamond",
        "name": {
          "en": "Black Diamond",
          "zh-CN": "黑钻"
        },
        "threshold": 5000000,
        "pricePercent": 90,
        "earnBonusPercent": 10,
        "freeReturns": 6
      }
    ],
    "birthdayMultiplier": 2,
    "value": {
      "points": 1000,
      "minor": 1500
    },
    "rewards": [
      {
        "id": "rwd_voucher-15",
        "name": {
          "en": "Voucher 15",
          "zh-CN": "15 元代金券"
        },
        "description": null,
        "kind": "voucher",
        "points": 1000,
        "value": 1500,
        "validDays": 90
      },
      {
        "id": "rwd_voucher-30",
        "name": {
          "en": "Voucher 30",
          "zh-CN": "30 元代金券"
        },
        "description": null,
        "kind": "voucher",
        "points": 2000,
        "value": 3000,
        "validDays": 90
      },
      {
        "id": "rwd_voucher-75",
        "name": {
          "en": "Voucher 75",
          "zh-CN": "75 元代金券"
        },
        "description": null,
        "kind": "voucher",
        "points": 5000,
        "value": 7500,
        "validDays": 90
      }
    ]
  },
  "cashback": {
    "campaigns": [],
    "reviewHours": 48,
    "payoutHours": 72,
    "infoDays": 14
  },
  "uploads": {
    "maxBytes": 10485760,
    "types": [
      "image/jpeg",
      "image/png",
      "image/webp",
      "application/pdf"
    ]
  },
  "limits": {
    "requestsPerMinute": 6000,
    "anonymousFeedbackPerMinute": 60,
    "guestChallengesPerHour": 5
  }
};

/** The names of the sections, in the order of the document. */
export const settingsSections = ['general', 'sessions', 'feedback', 'cases', 'returns', 'authority', 'points', 'cashback', 'uploads', 'limits'] as const;
